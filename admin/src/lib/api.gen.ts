/** `npm run api:generate` writes this from the server’s OpenAPI document; nobody edits it by hand. */

export interface paths {
    "/api/admin/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AuditAdmin_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RegionsAdmin_list"];
        put?: never;
        post: operations["RegionsAdmin_set"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/calendar/{date}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["RegionsAdmin_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/codes/{code}/qr.png": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CodesAdmin_png"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/codes/{code}/qr.svg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CodesAdmin_svg"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["StatisticsAdmin_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/deputies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DeputiesAdmin_list"];
        put?: never;
        post: operations["DeputiesAdmin_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/deputies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DeputiesAdmin_detail"];
        put: operations["DeputiesAdmin_update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/deputies/{id}/codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DeputyCodesAdmin_list"];
        put?: never;
        post: operations["DeputyCodesAdmin_issue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/deputies/{id}/codes/{code}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DeputyCodesAdmin_revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/deputies/{id}/codes/reissue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DeputyCodesAdmin_reissue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/deputies/{id}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["InvitationsAdmin_issue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/deputies/{id}/retire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DeputiesAdmin_retire"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/deputies/{id}/unbind": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DeputiesAdmin_unbind"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/deputies/export.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DeputySheetsAdmin_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/deputies/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DeputySheetsAdmin_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/deputies/template.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DeputySheetsAdmin_template"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/deputy-groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DeputyGroupsAdmin_list"];
        put?: never;
        post: operations["DeputyGroupsAdmin_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/deputy-groups/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["DeputyGroupsAdmin_update"];
        post?: never;
        delete: operations["DeputyGroupsAdmin_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["InvitationsAdmin_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/invitations/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["InvitationsAdmin_revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MessagesAdmin_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/messages-export.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ModerationAdmin_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/messages/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MessagesAdmin_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/messages/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MessagesAdmin_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/messages/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MessagesAdmin_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/messages/{id}/contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ContactsAdmin_contact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/messages/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MessagesAdmin_decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/messages/{id}/dispatch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MessagesAdmin_dispatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/messages/{id}/hand-down": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MessagesAdmin_handDown"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/messages/{id}/hand-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MessagesAdmin_handUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/messages/{id}/hide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ModerationAdmin_hide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/messages/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ModerationAdmin_merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/messages/{id}/pass-screening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ModerationAdmin_pass"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/messages/{id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MessagesAdmin_pause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/messages/{id}/ratings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RatingsAdmin_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/messages/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ModerationAdmin_reject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/messages/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ModerationAdmin_reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/messages/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ModerationAdmin_restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/messages/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MessagesAdmin_resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/messages/{id}/return-to-screening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ModerationAdmin_returnToScreening"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/messages/{id}/return-to-station": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MessagesAdmin_returnToStation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/messages/{id}/unhide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ModerationAdmin_unhide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/messages/{id}/unmerge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ModerationAdmin_unmerge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OverviewAdmin_overview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/overview/areas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OverviewAdmin_areas"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/overview/export.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OverviewAdmin_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/overview/holders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OverviewAdmin_holders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/overview/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OverviewAdmin_places"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/plaques.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PlaquesAdmin_all"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/region-shapes/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OverviewAdmin_shape"];
        put?: never;
        post: operations["OverviewAdmin_draw"];
        delete: operations["OverviewAdmin_erase"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/stations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["StationsAdmin_list"];
        put?: never;
        post: operations["StationsAdmin_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/stations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["StationsAdmin_one"];
        put: operations["StationsAdmin_update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/stations/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["StationsAdmin_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/stations/{id}/codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["StationCodesAdmin_list"];
        put?: never;
        post: operations["StationCodesAdmin_issue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/stations/{id}/codes/{code}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["StationCodesAdmin_revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/stations/{id}/codes/reissue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["StationCodesAdmin_reissue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/stations/{id}/photos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["StationPhotosAdmin_set"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/stations/{id}/plaque.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PlaquesAdmin_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/stations/{id}/reception-days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["StationsAdmin_setReceptionDays"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/stations/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["StationsAdmin_reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/stations/{id}/roster": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["StationsAdmin_setRoster"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SuggestionsAdmin_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/suggestions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SuggestionsAdmin_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/suggestions/{id}/first-review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SuggestionsAdmin_first"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/suggestions/{id}/second-review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SuggestionsAdmin_second"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/demo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AccountsPublic_demoIdentities"];
        put?: never;
        post: operations["AccountsPublic_signInDemo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/door": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Accounts_door"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Accounts_me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AccountsPublic_refresh"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Accounts_signOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sign-out-everywhere": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Accounts_signOutEverywhere"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/staff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AccountsPublic_signInStaff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/wechat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AccountsPublic_signInWechat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/citizen/invitations/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["InvitationsCitizen_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/citizen/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PrivacyCitizen_overview"];
        put: operations["PrivacyCitizen_rename"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/citizen/me/erase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PrivacyCitizen_erase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/citizen/me/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PrivacyCitizen_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/citizen/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MessagesCitizen_list"];
        put?: never;
        post: operations["MessagesCitizen_leave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/citizen/messages/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MessagesCitizen_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/citizen/messages/{id}/follow-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MessagesCitizen_followUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/citizen/messages/{id}/join": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MessagesCitizen_join"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/citizen/messages/{id}/rating": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RatingsCitizen_rate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/citizen/messages/{id}/ratings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RatingsCitizen_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/citizen/messages/{id}/reconsider": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MessagesCitizen_reconsider"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/citizen/messages/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MessagesCitizen_reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/citizen/messages/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MessagesCitizen_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deputy/colleagues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DeputiesDeputy_colleagues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deputy/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["StatisticsDeputy_own"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deputy/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MessagesDeputy_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deputy/messages/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MessagesDeputy_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deputy/messages/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MessagesDeputy_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deputy/messages/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MessagesDeputy_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deputy/messages/{id}/contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ContactsDeputy_contact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deputy/messages/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MessagesDeputy_decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deputy/messages/{id}/hand-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MessagesDeputy_handUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deputy/messages/{id}/pass-on": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MessagesDeputy_passOn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deputy/messages/{id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MessagesDeputy_pause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deputy/messages/{id}/ratings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RatingsDeputy_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deputy/messages/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MessagesDeputy_resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deputy/messages/{id}/return-to-screening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MessagesDeputy_returnToScreening"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deputy/roster": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DeputiesDeputy_roster"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deputy/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SuggestionsDeputy_list"];
        put?: never;
        post: operations["SuggestionsDeputy_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deputy/suggestions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SuggestionsDeputy_one"];
        put: operations["SuggestionsDeputy_edit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deputy/suggestions/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SuggestionsDeputy_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deputy/suggestions/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SuggestionsDeputy_decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deputy/suggestions/{id}/invite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SuggestionsDeputy_invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deputy/suggestions/{id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SuggestionsDeputy_submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deputy/suggestions/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SuggestionsDeputy_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deputy/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["TemplatesDeputy_list"];
        put?: never;
        post: operations["TemplatesDeputy_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deputy/templates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["TemplatesDeputy_change"];
        post?: never;
        delete: operations["TemplatesDeputy_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deputy/workbench": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["WorkbenchDeputy_workbench"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["FilesAny_upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Inbox_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inbox/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Inbox_read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inbox/unread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Inbox_unread"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MessagesPublic_categories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/codes/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ScanPublic_code"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/deputies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DeputiesPublic_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/deputies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DeputiesPublic_page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/deputies/{id}/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["StatisticsPublic_deputy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/invitations/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["InvitationsPublic_preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RatingsPublic_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/ledger/head": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RatingsPublic_head"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/ledger/receipts/{hash}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RatingsPublic_receipt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MessagesPublic_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/messages/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MessagesPublic_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/messages/similar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MessagesPublic_similar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/regions/{code}/children": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RegionsPublic_children"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/site": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ScanPublic_site"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/stations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["StationsPublic_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/stations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["StationsPublic_page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/stations/{id}/deputies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DeputiesPublic_atStation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/stations/{id}/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["StatisticsPublic_station"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/stations/{id}/roster": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["StationsPublic_roster"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AcceptedInvitationView: {
            /** Format: uuid */
            deputyId: string;
            deputyName: string;
        };
        AcceptInvitationInput: {
            token: string;
        };
        AccountView: {
            displayName: string;
            /** Format: uuid */
            id: string;
        };
        ActionView: {
            /** @enum {string} */
            action: "pass_screening" | "reject" | "restore" | "dispatch" | "accept" | "answer" | "follow_up" | "pass_on" | "hand_up" | "hand_down" | "return_to_station" | "decline" | "reconsider" | "withdraw" | "return_to_screening" | "merge" | "unmerge" | "pause" | "resume" | "rate" | "rate_reopen" | "reopen" | "close_silent" | "deputy_left";
            label: string;
        };
        ActorView: {
            kind: string;
            label: string;
        };
        AnswerInput: {
            photoIds?: string[];
            text: string;
        };
        AreaListView: {
            items: components["schemas"]["AreaView"][];
        };
        AreaView: {
            /** @description 空为本人管辖的全部范围 */
            code: string | null;
            name: string;
            path: string | null;
        };
        AuditItem: {
            /** Format: uuid */
            accountId: string | null;
            accountName: string | null;
            action: string;
            address: string | null;
            /** Format: date-time */
            at: string;
            detail: {
                [key: string]: unknown;
            };
            door: string;
            hash: string | null;
            /** Format: uuid */
            id: string;
            /** @description 链上序号；刚发生的记录约一秒后才有 */
            seq: number | null;
            subjectId: string;
            subjectType: string;
        };
        AuditPage: {
            items: components["schemas"]["AuditItem"][];
            nextCursor: string | null;
        };
        CalendarDayInput: {
            /** Format: date */
            date: string;
            note: string;
            /** @description true 为上班，false 为放假 */
            working: boolean;
        };
        CalendarDayListView: {
            items: components["schemas"]["CalendarDayView"][];
        };
        CalendarDayView: {
            date: string;
            note: string;
            working: boolean;
        };
        CategoryFigures: {
            answered: number;
            /** @description 上一时段收到的件数 */
            before: number;
            category: string;
            noResponse: number;
            received: number;
            solved: components["schemas"]["SolvedView"];
        };
        CategoryListView: {
            items: components["schemas"]["CategoryView"][];
        };
        CategoryView: {
            children: string[];
            name: string;
        };
        ClockView: {
            /** Format: date-time */
            dueAt: string;
            kind: string;
            kindText: string;
            nearlyDue: boolean;
            overdue: boolean;
            /** Format: date-time */
            pausedAt: string | null;
            pauseReason: string | null;
            /** Format: date-time */
            resumeAt: string | null;
            /** Format: date-time */
            startedAt: string;
        };
        CodeListView: {
            items: components["schemas"]["CodeView"][];
        };
        CodeTargetView: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "station" | "deputy";
        };
        CodeView: {
            code: string;
            /** Format: date-time */
            issuedAt: string;
            /** @enum {string} */
            kind: "station" | "deputy";
            /** Format: date-time */
            revokedAt: string | null;
            revokedReason: string | null;
            /** Format: uuid */
            targetId: string;
            /** @description 二维码里的网址 */
            url: string;
        };
        ColleagueItem: {
            avatarUrl: string | null;
            /** Format: uuid */
            id: string;
            name: string;
            position: string | null;
        };
        ColleagueListView: {
            items: components["schemas"]["ColleagueItem"][];
        };
        ConfirmSuggestionInput: {
            /** @description 所确认文本的版本 */
            version: number;
        };
        ContactView: {
            contact: string | null;
        };
        CoSignerView: {
            /** Format: uuid */
            deputyId: string;
            name: string;
            /** @enum {string} */
            status: "invited" | "confirmed" | "declined";
        };
        CountsView: {
            /** @description 期内答复过留言的代表，和全部代表 */
            activeDeputies: components["schemas"]["ShareView"];
            answered: number;
            firstAnswerMedianHours: number | null;
            firstAnswerP90Hours: number | null;
            handedUp: number;
            /** @description 现在由人大办办理的件数 */
            handedUpNow: number;
            inTime: components["schemas"]["InTimeView"];
            /** @description 答复后没有评价的件数，不计为满意 */
            noResponse: number;
            overdueNow: number;
            period: components["schemas"]["PeriodView"];
            /** @description 收到的件数（不含审核中、未通过、已撤回、已合并） */
            received: number;
            reopened: number;
            satisfied: components["schemas"]["SatisfiedView"];
            /** @description 现在等待审核的件数 */
            screeningNow: number;
            /** @description 期内没有答复过留言的联络站，和全部联络站 */
            silentStations: components["schemas"]["ShareView"];
            solved: components["schemas"]["SolvedView"];
            waitingNow: number;
        };
        CreateStationInput: {
            address: string;
            intro?: string;
            /** @description 站长 */
            keeperName?: string;
            /** @enum {string} */
            kind: "home" | "station" | "point" | "thematic";
            lat?: number;
            lng?: number;
            name: string;
            /** @description 开放时间 */
            openText?: string;
            phone?: string;
            /**
             * Format: uuid
             * @description 照片，先用 POST /api/files 上传
             */
            photoId?: string;
            regionCode: string;
            /** @description 承诺首次答复的小时数；空为 3 个工作日 */
            replyPromiseHours?: number;
        };
        DatesView: {
            from: string;
            to: string;
        };
        DeclineInput: {
            /** @description 不予受理的理由 */
            reason: string;
            /** @description 建议向哪里反映 */
            whereToGo: string;
        };
        DemoIdentityListView: {
            items: components["schemas"]["DemoIdentityView"][];
        };
        DemoIdentityView: {
            description: string;
            /** @enum {string} */
            door: "citizen" | "deputy" | "unit" | "admin";
            key: string;
            label: string;
        };
        DemoSignInInput: {
            key: string;
        };
        DeputyFiguresView: {
            answered: number;
            firstAnswerMedianHours: number | null;
            firstAnswerP90Hours: number | null;
            handedUp: number;
            inTime: components["schemas"]["InTimeView"];
            /** @description 答复后没有评价的件数，不计为满意 */
            noResponse: number;
            overdueNow: number;
            period: components["schemas"]["PeriodView"];
            /** @description 收到的件数（不含审核中、未通过、已撤回、已合并） */
            received: number;
            reopened: number;
            satisfied: components["schemas"]["SatisfiedView"];
            solved: components["schemas"]["SolvedView"];
            waitingNow: number;
        };
        DeputyGroupInput: {
            /** @enum {string} */
            kind: "area" | "professional";
            /**
             * Format: uuid
             * @description 组长，须是本组成员
             */
            leaderId?: string;
            name: string;
            regionCode: string;
        };
        DeputyGroupListView: {
            items: components["schemas"]["DeputyGroupView"][];
        };
        DeputyGroupLite: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "area" | "professional";
            name: string;
        };
        DeputyGroupView: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "area" | "professional";
            kindText: string;
            /** Format: uuid */
            leaderId: string | null;
            leaderName: string | null;
            memberCount: number;
            name: string;
            regionCode: string;
        };
        DeputyInput: {
            /**
             * Format: uuid
             * @description 先上传图片，再填图片编号
             */
            avatarId?: string;
            bio?: string;
            birthYear?: number;
            ethnicity?: string;
            /** @description 编号，同一行政区划内不重复 */
            externalNo?: string;
            /** @enum {string} */
            gender: "男" | "女";
            groupIds: string[];
            mandates: components["schemas"]["MandateInput"][];
            name: string;
            occupation?: string;
            regionCode: string;
            specialities?: string[];
            stations: components["schemas"]["StationPostInput"][];
        };
        DeputyItem: {
            avatarUrl: string | null;
            /** @description 男或女 */
            gender: string;
            /** Format: uuid */
            id: string;
            mandates: components["schemas"]["MandateView"][];
            name: string;
            onDutyToday: boolean;
            /** @description 在该联络站的职务 */
            position: string | null;
            specialities: string[];
        };
        DeputyPage: {
            items: components["schemas"]["DeputyItem"][];
            nextCursor: string | null;
        };
        DeputyStationLite: {
            address: string;
            /** Format: uuid */
            id: string;
            name: string;
        };
        DeputyView: {
            avatarUrl: string | null;
            bio: string;
            /** @description 男或女 */
            gender: string;
            groups: components["schemas"]["DeputyGroupLite"][];
            /** Format: uuid */
            id: string;
            mandates: components["schemas"]["MandateView"][];
            name: string;
            occupation: string | null;
            onDutyToday: boolean;
            /** @description 在该联络站的职务 */
            position: string | null;
            specialities: string[];
            stations: components["schemas"]["DeputyStationLite"][];
        };
        DoneView: {
            done: boolean;
        };
        DoorInput: {
            /** @enum {string} */
            door: "citizen" | "deputy" | "unit" | "admin";
        };
        DraftSuggestionInput: {
            /** @enum {string} */
            category: "城乡建设" | "党务政务" | "国土资源" | "环境保护" | "纪检监察" | "交通运输" | "经济管理" | "科技与信息产业" | "民政" | "农村农业" | "商贸旅游" | "卫生计生" | "政法" | "教育文体" | "劳动和社会保障";
            /** @description 案据 */
            grounds: string;
            /**
             * Format: uuid
             * @description 以哪一项代表资格提出
             */
            mandateId: string;
            /** @description 据以提出的留言 */
            messageIds?: string[];
            /** @description 方案 */
            proposal: string;
            /** @description 案由 */
            title: string;
        };
        DutyItem: {
            /** @description YYYY-MM-DD */
            date: string;
            /** Format: uuid */
            deputyId: string;
            deputyName: string;
            fromTime: string;
            /** @description 本人值班 */
            mine: boolean;
            /** Format: uuid */
            stationId: string;
            stationName: string;
            toTime: string;
        };
        DutyListView: {
            items: components["schemas"]["DutyItem"][];
        };
        EditSuggestionInput: {
            /** @enum {string} */
            category: "城乡建设" | "党务政务" | "国土资源" | "环境保护" | "纪检监察" | "交通运输" | "经济管理" | "科技与信息产业" | "民政" | "农村农业" | "商贸旅游" | "卫生计生" | "政法" | "教育文体" | "劳动和社会保障";
            /** @description 案据 */
            grounds: string;
            /** @description 方案 */
            proposal: string;
            /** @description 案由 */
            title: string;
            version: number;
        };
        ErasedView: {
            kept: components["schemas"]["KeptItem"][];
        };
        EraseInput: {
            /**
             * @description 须原样填写“删除我的数据”
             * @enum {string}
             */
            confirm: "删除我的数据";
        };
        ExportedAccount: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            joinedAt: string;
            nickname: string;
            /** @description 微信给本系统的编号 */
            openid: string | null;
            phone: string | null;
            roles: string[];
            unionid: string | null;
        };
        ExportedJoin: {
            /** Format: date-time */
            at: string;
            /** @description 已不再公开的留言没有摘要 */
            excerpt: string | null;
            no: string;
        };
        ExportedMessage: {
            actions: components["schemas"]["ActionView"][];
            category: string;
            clock: components["schemas"]["ClockView"] | null;
            /** @description 已遮盖 */
            contact: string | null;
            deputy: components["schemas"]["RefView"] | null;
            deputyName: string | null;
            /** Format: date-time */
            dueAt: string | null;
            excerpt: string;
            /** @description 提交上级时由谁接收；群众端为空 */
            handUpTo: string | null;
            holder: components["schemas"]["HolderView"];
            /** @description 现在由谁办理 */
            holderText: string;
            /** Format: uuid */
            id: string;
            joinedCount: number;
            mergedInto: components["schemas"]["MergedIntoView"] | null;
            nearlyDue: boolean;
            no: string;
            overdue: boolean;
            paused: boolean;
            photoCount: number;
            photos: components["schemas"]["PhotoView"][];
            place: components["schemas"]["PlaceView"] | null;
            published: boolean;
            ratings: components["schemas"]["RatingItem"][];
            reopenedCount: number;
            satisfied: number | null;
            solved: string | null;
            /** @enum {string} */
            state: "screening" | "waiting" | "handed_up" | "accepted" | "answered" | "closed" | "rejected" | "declined" | "withdrawn" | "merged";
            stateText: string;
            /** @enum {string} */
            stateType: "waiting" | "moving" | "done";
            station: components["schemas"]["RefView"];
            /** Format: uuid */
            stationId: string;
            stationName: string;
            subcategory: string | null;
            /** Format: date-time */
            submittedAt: string;
            text: string;
            timeline: components["schemas"]["TimelineEntryView"][];
            toRate: boolean;
            /** Format: date-time */
            updatedAt: string;
            version: number;
            /** @enum {string} */
            visibility: "private" | "public";
        };
        ExportedNotice: {
            /** Format: date-time */
            at: string;
            body: string;
            /** @enum {string} */
            door: "citizen" | "deputy" | "unit" | "admin";
            /** Format: date-time */
            readAt: string | null;
            title: string;
        };
        ExportedSignIn: {
            /** @enum {string} */
            door: "citizen" | "deputy" | "unit" | "admin";
            /** Format: date-time */
            endedAt: string | null;
            /** Format: date-time */
            lastUsedAt: string;
            /** Format: date-time */
            signedInAt: string;
        };
        ExportView: {
            account: components["schemas"]["ExportedAccount"];
            /** Format: date-time */
            exportedAt: string;
            joins: components["schemas"]["ExportedJoin"][];
            messages: components["schemas"]["ExportedMessage"][];
            note: string;
            notifications: components["schemas"]["ExportedNotice"][];
            /** @description 您上传的全部图片 */
            photos: components["schemas"]["PhotoView"][];
            signIns: components["schemas"]["ExportedSignIn"][];
        };
        FiguresView: {
            answered: number;
            firstAnswerMedianHours: number | null;
            firstAnswerP90Hours: number | null;
            inTime: components["schemas"]["InTimeView"];
            /** @description 答复后没有评价的件数，不计为满意 */
            noResponse: number;
            overdueNow: number;
            period: components["schemas"]["PeriodView"];
            /** @description 收到的件数（不含审核中、未通过、已撤回、已合并） */
            received: number;
            satisfied: components["schemas"]["SatisfiedView"];
            solved: components["schemas"]["SolvedView"];
            waitingNow: number;
        };
        FirstReviewInput: {
            marks: components["schemas"]["MarksInput"];
            /** @description 审核意见；退回、转参阅和不予立案时必填 */
            note?: string;
            /**
             * @description 不予立案所依据的规定
             * @enum {string}
             */
            rule?: "outside_jurisdiction" | "own_affairs" | "forwarded_letter" | "court_case" | "advertising" | "empty";
            /** @enum {string} */
            verdict: "pass_first" | "return_for_correction" | "refuse";
        };
        GroupIdView: {
            /** Format: uuid */
            id: string;
        };
        HandDownInput: {
            note: string;
            /** Format: uuid */
            officeId: string;
        };
        HiddenView: {
            reason: string;
        };
        HideInput: {
            /** @description 时间线第几条；不填则整条留言不再公开 */
            entrySeq?: number;
            reason: string;
        };
        HoldersView: {
            kept: components["schemas"]["KeptHolderView"][];
            overdue: components["schemas"]["LateHolderView"][];
        };
        HolderView: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "deputy" | "station" | "office";
            name: string;
            /** Format: date-time */
            since: string;
        };
        ImportResultView: {
            created: number;
            dryRun: boolean;
            /** @description 有误的单元格总数 */
            errorCount: number;
            /** @description 最多前 200 处 */
            errors: components["schemas"]["SheetProblemView"][];
            /** @description 将新建或已新建的代表小组 */
            newGroups: string[];
            /** @description 表格中的代表人数 */
            people: number;
            /** @description 有任何一行有误时，全部不保存 */
            saved: boolean;
            unchanged: number;
            updated: number;
        };
        InboxItem: {
            body: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            id: string;
            /** @description 事件名，如 message.answer */
            kind: string;
            /** Format: date-time */
            readAt: string | null;
            /** Format: uuid */
            subjectId: string;
            /** @enum {string} */
            subjectType: "message";
            title: string;
        };
        InboxPage: {
            items: components["schemas"]["InboxItem"][];
            nextCursor: string | null;
        };
        InTimeView: {
            n: number;
            /** @description 已答复或已逾期的件数 */
            of: number;
        };
        InvitationItem: {
            /** Format: uuid */
            deputyId: string;
            deputyName: string;
            /** Format: date-time */
            expiresAt: string;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            issuedAt: string;
            /** Format: date-time */
            revokedAt: string | null;
            /** @enum {string} */
            state: "open" | "used" | "revoked" | "expired";
            stateText: string;
            /** Format: date-time */
            usedAt: string | null;
        };
        InvitationPage: {
            items: components["schemas"]["InvitationItem"][];
            nextCursor: string | null;
        };
        InvitationPreview: {
            /** @description 所在的人民代表大会 */
            congress: string | null;
            deputyName: string;
            /** Format: date-time */
            expiresAt: string;
        };
        InviteCoSignersInput: {
            deputyIds: string[];
        };
        IssuedInvitationView: {
            /** Format: uuid */
            deputyId: string;
            deputyName: string;
            /** Format: date-time */
            expiresAt: string;
            /** Format: uuid */
            id: string;
            /** @description 邀请二维码(SVG) */
            qrSvg: string;
            /** @description 邀请链接，只显示这一次 */
            url: string;
        };
        JoinedView: {
            joinedCount: number;
        };
        KeptHolderView: {
            /** @description 累计工作日 */
            days: number;
            /** Format: uuid */
            id: string;
            kind: string;
            kindText: string;
            /** @description 平均每次工作日 */
            meanDays: number;
            /** @description 经手的次数 */
            n: number;
            name: string;
        };
        KeptItem: {
            /** @description 保留了什么 */
            what: string;
            /** @description 为什么保留 */
            why: string;
        };
        LateHolderView: {
            /** Format: uuid */
            id: string;
            kind: string;
            kindText: string;
            name: string;
            open: number;
            overdue: number;
        };
        LedgerHeadView: {
            algorithm: string;
            /**
             * Format: date-time
             * @description 最近一条的时间；一条也没有时为空
             */
            at: string | null;
            hash: string;
            /** @description 每条哈希的算法说明 */
            method: string;
            seq: number;
        };
        LedgerItem: {
            /** @description UTC，与计算哈希时逐字相同 */
            at: string;
            /** @description 评语的加盐哈希 */
            comment: string;
            hash: string;
            prevHash: string;
            satisfied: number;
            seq: number;
            /** @enum {string} */
            solved: "yes" | "partly" | "no";
            /** @description 留言的加盐哈希 */
            subject: string;
            urged: boolean;
        };
        LedgerPage: {
            items: components["schemas"]["LedgerItem"][];
            nextCursor: string | null;
        };
        ManagedDeputyItem: {
            avatarUrl: string | null;
            /** @description 已绑定微信 */
            bound: boolean;
            externalNo: string | null;
            gender: string;
            groups: components["schemas"]["DeputyGroupLite"][];
            /** Format: uuid */
            id: string;
            mandates: components["schemas"]["MandateView"][];
            name: string;
            regionCode: string;
            specialities: string[];
            stations: components["schemas"]["StationPostView"][];
            /** @enum {string} */
            status: "active" | "retired";
            /** Format: date-time */
            updatedAt: string;
            version: number;
        };
        ManagedDeputyPage: {
            items: components["schemas"]["ManagedDeputyItem"][];
            nextCursor: string | null;
        };
        ManagedDeputyView: {
            /** Format: uuid */
            avatarId: string | null;
            avatarUrl: string | null;
            bio: string;
            birthYear: number | null;
            /** @description 已绑定微信 */
            bound: boolean;
            ethnicity: string | null;
            externalNo: string | null;
            gender: string;
            groups: components["schemas"]["DeputyGroupLite"][];
            /** Format: uuid */
            id: string;
            mandates: components["schemas"]["MandateView"][];
            name: string;
            occupation: string | null;
            regionCode: string;
            specialities: string[];
            stations: components["schemas"]["StationPostView"][];
            /** @enum {string} */
            status: "active" | "retired";
            /** Format: date-time */
            updatedAt: string;
            version: number;
        };
        ManagedStationItem: {
            address: string;
            /** @description 在用的站码 */
            code: string | null;
            deputyCount: number;
            /** Format: uuid */
            id: string;
            keeperName: string | null;
            /** @enum {string} */
            kind: "home" | "station" | "point" | "thematic";
            kindText: string;
            name: string;
            phone: string | null;
            regionCode: string;
            regionName: string;
            /** @enum {string} */
            status: "open" | "closed";
            statusText: string;
            /** Format: date-time */
            updatedAt: string;
            version: number;
        };
        ManagedStationPage: {
            items: components["schemas"]["ManagedStationItem"][];
            nextCursor: string | null;
        };
        ManagedStationView: {
            address: string;
            /** @description 在用的站码 */
            code: string | null;
            deputyCount: number;
            /** Format: uuid */
            id: string;
            intro: string;
            keeperName: string | null;
            /** @enum {string} */
            kind: "home" | "station" | "point" | "thematic";
            kindText: string;
            lat: number | null;
            lng: number | null;
            name: string;
            openText: string;
            phone: string | null;
            /** Format: uuid */
            photoId: string | null;
            photoUrl: string | null;
            receptionDays: components["schemas"]["ReceptionDayView"][];
            regionCode: string;
            regionName: string;
            replyPromiseHours: number | null;
            /** @enum {string} */
            status: "open" | "closed";
            statusText: string;
            /** Format: date-time */
            updatedAt: string;
            version: number;
        };
        MandateInput: {
            /** @description 全称，例如 青禾县第十九届人民代表大会 */
            congress: string;
            /** @description 代表团 */
            delegation?: string;
            /** @description 选区 */
            district?: string;
            /** @enum {string} */
            level: "national" | "province" | "city" | "county" | "town";
            /** @description 届 */
            term: number;
        };
        MandateView: {
            /** @description 人民代表大会全称 */
            congress: string;
            /** @description 代表团 */
            delegation: string | null;
            /** @description 选区 */
            district: string | null;
            /** @enum {string} */
            level: "national" | "province" | "city" | "county" | "town";
            levelText: string;
            /** @description 届 */
            term: number;
        };
        MarksInput: {
            /** @description 案据充分 */
            grounds: boolean;
            /** @description 方案可行 */
            proposal: boolean;
            /** @description 案由明确 */
            title: boolean;
        };
        MergedIntoView: {
            /** Format: uuid */
            id: string;
            /** @description 那一条的最近一次答复 */
            lastAnswer: string | null;
            no: string;
            stateText: string;
        };
        MergeInput: {
            /**
             * Format: uuid
             * @description 并入哪一条
             */
            intoId: string;
            note: string;
        };
        MessageDetailView: {
            actions: components["schemas"]["ActionView"][];
            category: string;
            clock: components["schemas"]["ClockView"] | null;
            /** @description 已遮盖 */
            contact: string | null;
            deputy: components["schemas"]["RefView"] | null;
            deputyName: string | null;
            /** Format: date-time */
            dueAt: string | null;
            excerpt: string;
            /** @description 提交上级时由谁接收；群众端为空 */
            handUpTo: string | null;
            holder: components["schemas"]["HolderView"];
            /** @description 现在由谁办理 */
            holderText: string;
            /** Format: uuid */
            id: string;
            joinedCount: number;
            mergedInto: components["schemas"]["MergedIntoView"] | null;
            nearlyDue: boolean;
            no: string;
            overdue: boolean;
            paused: boolean;
            photoCount: number;
            photos: components["schemas"]["PhotoView"][];
            place: components["schemas"]["PlaceView"] | null;
            published: boolean;
            reopenedCount: number;
            satisfied: number | null;
            solved: string | null;
            /** @enum {string} */
            state: "screening" | "waiting" | "handed_up" | "accepted" | "answered" | "closed" | "rejected" | "declined" | "withdrawn" | "merged";
            stateText: string;
            /** @enum {string} */
            stateType: "waiting" | "moving" | "done";
            station: components["schemas"]["RefView"];
            /** Format: uuid */
            stationId: string;
            stationName: string;
            subcategory: string | null;
            /** Format: date-time */
            submittedAt: string;
            text: string;
            timeline: components["schemas"]["TimelineEntryView"][];
            toRate: boolean;
            /** Format: date-time */
            updatedAt: string;
            version: number;
            /** @enum {string} */
            visibility: "private" | "public";
        };
        MessageItemView: {
            category: string;
            deputyName: string | null;
            /** Format: date-time */
            dueAt: string | null;
            excerpt: string;
            /** @description 现在由谁办理 */
            holderText: string;
            /** Format: uuid */
            id: string;
            joinedCount: number;
            nearlyDue: boolean;
            no: string;
            overdue: boolean;
            paused: boolean;
            photoCount: number;
            reopenedCount: number;
            satisfied: number | null;
            solved: string | null;
            /** @enum {string} */
            state: "screening" | "waiting" | "handed_up" | "accepted" | "answered" | "closed" | "rejected" | "declined" | "withdrawn" | "merged";
            stateText: string;
            /** @enum {string} */
            stateType: "waiting" | "moving" | "done";
            /** Format: uuid */
            stationId: string;
            stationName: string;
            /** Format: date-time */
            submittedAt: string;
            toRate: boolean;
            /** Format: date-time */
            updatedAt: string;
            /** @enum {string} */
            visibility: "private" | "public";
        };
        MessagePageView: {
            items: components["schemas"]["MessageItemView"][];
            nextCursor: string | null;
        };
        MeView: {
            account: components["schemas"]["AccountView"];
            /** Format: uuid */
            deputyId: string | null;
            /** @enum {string} */
            door: "citizen" | "deputy" | "unit" | "admin";
            doors: string[];
            permissions: string[];
        };
        MovedView: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            state: "screening" | "waiting" | "handed_up" | "accepted" | "answered" | "closed" | "rejected" | "declined" | "withdrawn" | "merged";
            stateText: string;
            version: number;
        };
        MyCounts: {
            /** @description 点过“我也遇到”的留言 */
            joined: number;
            messages: number;
            ratings: number;
        };
        MyDataView: {
            counts: components["schemas"]["MyCounts"];
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            joinedAt: string;
            nickname: string;
            /** @description 已遮盖 */
            phone: string | null;
        };
        NextReceptionView: {
            /** @description YYYY-MM-DD */
            date: string;
            text: string;
        };
        NoteInput: {
            note: string;
        };
        OpenNowView: {
            /** @description 由人大办办理 */
            handedUp: number;
            /** @description 未办结 */
            open: number;
            overdue: number;
            screening: number;
            waiting: number;
        };
        OptionalReasonInput: {
            reason?: string;
        };
        OverviewFigures: {
            answered: number;
            declined: number;
            handedUp: number;
            inTime: components["schemas"]["InTimeView"];
            medianHours: number | null;
            /** @description 答复后没有评价的件数，不计为满意 */
            noResponse: number;
            p90Hours: number | null;
            received: number;
            reopened: number;
            satisfied: components["schemas"]["SatisfiedView"];
            solved: components["schemas"]["SolvedView"];
            /** @description 只计工作日，每个工作日按 24 小时 */
            workMedianHours: number | null;
            workP90Hours: number | null;
        };
        OverviewView: {
            activeDeputies: components["schemas"]["ShareView"];
            area: components["schemas"]["AreaView"];
            /** Format: date-time */
            at: string;
            before: components["schemas"]["DatesView"];
            categories: components["schemas"]["CategoryFigures"][];
            figures: components["schemas"]["OverviewFigures"];
            figuresBefore: components["schemas"]["OverviewFigures"];
            now: components["schemas"]["OpenNowView"];
            period: components["schemas"]["DatesView"];
            series: components["schemas"]["StepView"][];
            silentStations: components["schemas"]["ShareView"];
            /** @enum {string} */
            step: "day" | "week" | "month";
        };
        PassOnInput: {
            /** Format: uuid */
            deputyId: string;
            note: string;
        };
        PauseInput: {
            /** @description 暂停天数，到期自动恢复 */
            days: number;
            /** @description 暂停理由，留言人能看到 */
            reason: string;
        };
        PeriodView: {
            /** Format: date-time */
            from: string;
            /** Format: date-time */
            to: string;
        };
        PhotoUrlsView: {
            large: string;
            medium: string;
            small: string;
        };
        PhotoView: {
            /** Format: uuid */
            id: string;
            large: string;
            medium: string;
            small: string;
        };
        PlaceInput: {
            lat?: number;
            lng?: number;
            text: string;
        };
        PlacesView: {
            /** @description 联络站过多，没有列全 */
            cut: boolean;
            regions: components["schemas"]["RegionFigures"][];
            stations: components["schemas"]["StationFigures"][];
        };
        PlaceView: {
            lat: number | null;
            lng: number | null;
            text: string;
        };
        PostedView: {
            /**
             * Format: date-time
             * @description 最迟答复时间
             */
            dueAt: string | null;
            /** Format: uuid */
            id: string;
            /** @description 受理号 */
            no: string;
            /** @enum {string} */
            state: "screening" | "waiting" | "handed_up" | "accepted" | "answered" | "closed" | "rejected" | "declined" | "withdrawn" | "merged";
            stateText: string;
        };
        PostMessageInput: {
            /** @enum {string} */
            category: "城乡建设" | "党务政务" | "国土资源" | "环境保护" | "纪检监察" | "交通运输" | "经济管理" | "科技与信息产业" | "民政" | "农村农业" | "商贸旅游" | "卫生计生" | "政法" | "教育文体" | "劳动和社会保障";
            /** @description 联系方式，只有办理人能看到 */
            contact?: string;
            /**
             * Format: uuid
             * @description 留给某位代表；不填则留给联络站
             */
            deputyId?: string;
            photoIds?: string[];
            place?: components["schemas"]["PlaceInput"];
            /** Format: uuid */
            stationId: string;
            subcategory?: string;
            text: string;
            /** @enum {string} */
            visibility: "private" | "public";
        };
        PublicMessageItemView: {
            /** Format: date-time */
            answeredAt: string | null;
            category: string;
            deputyName: string | null;
            excerpt: string;
            /** Format: uuid */
            id: string;
            joinedCount: number;
            satisfied: number | null;
            solved: string | null;
            stateText: string;
            stationName: string;
            /** Format: date-time */
            submittedAt: string;
        };
        PublicMessageListView: {
            items: components["schemas"]["PublicMessageItemView"][];
        };
        PublicMessagePageView: {
            items: components["schemas"]["PublicMessageItemView"][];
            nextCursor: string | null;
        };
        PublicMessageView: {
            /** Format: date-time */
            answeredAt: string | null;
            category: string;
            /** Format: uuid */
            deputyId: string | null;
            deputyName: string | null;
            excerpt: string;
            /** Format: uuid */
            id: string;
            joinedCount: number;
            photos: components["schemas"]["PhotoView"][];
            placeText: string | null;
            satisfied: number | null;
            solved: string | null;
            stateText: string;
            /** Format: uuid */
            stationId: string;
            stationName: string;
            /** Format: date-time */
            submittedAt: string;
            text: string;
            timeline: components["schemas"]["TimelineEntryView"][];
        };
        RatedView: {
            /** Format: uuid */
            id: string;
            receipt: components["schemas"]["ReceiptView"];
            /** @enum {string} */
            state: "screening" | "waiting" | "handed_up" | "accepted" | "answered" | "closed" | "rejected" | "declined" | "withdrawn" | "merged";
            stateText: string;
            version: number;
        };
        RateInput: {
            comment?: string;
            /** @description 没有解决或不满意时，请继续办理 */
            reopen?: boolean;
            /** @description 满意程度，1 很不满意，5 很满意 */
            satisfied: number;
            /**
             * @description 问题解决了吗
             * @enum {string}
             */
            solved: "yes" | "partly" | "no";
            /** @description 是否有人要求您给好评 */
            urged: boolean;
        };
        RatingBrief: {
            /** Format: date-time */
            at: string;
            comment: string | null;
            satisfied: number;
            /** @enum {string} */
            solved: "yes" | "partly" | "no";
        };
        RatingBriefListView: {
            items: components["schemas"]["RatingBrief"][];
        };
        RatingItem: {
            /** Format: date-time */
            at: string;
            comment: string | null;
            hash: string;
            satisfied: number;
            seq: number;
            /** @enum {string} */
            solved: "yes" | "partly" | "no";
            urged: boolean;
        };
        RatingListView: {
            items: components["schemas"]["RatingItem"][];
        };
        ReadInput: {
            /** @description 要标为已读的通知；不填为全部 */
            ids?: string[];
        };
        ReasonInput: {
            reason: string;
        };
        ReceiptCheckView: {
            at: string | null;
            found: boolean;
            seq: number | null;
        };
        ReceiptView: {
            hash: string;
            seq: number;
        };
        ReceptionDayInput: {
            fromDay: number;
            fromTime: string;
            title: string;
            toDay: number;
            toTime: string;
        };
        ReceptionDaysInput: {
            items: components["schemas"]["ReceptionDayInput"][];
        };
        ReceptionDayText: {
            text: string;
            title: string;
        };
        ReceptionDayView: {
            fromDay: number;
            fromTime: string;
            title: string;
            toDay: number;
            toTime: string;
        };
        RefreshInput: {
            refreshToken: string;
        };
        RefView: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        RegionFigures: {
            answered: number;
            code: string;
            inTime: components["schemas"]["InTimeView"];
            name: string;
            noResponse: number;
            open: number;
            overdue: number;
            received: number;
            satisfied: components["schemas"]["SatisfiedView"];
            silentStations: number;
            solved: components["schemas"]["SolvedView"];
            stations: number;
        };
        RegionListView: {
            items: components["schemas"]["RegionView"][];
        };
        RegionView: {
            code: string;
            level: string;
            name: string;
        };
        RemovedView: {
            done: boolean;
        };
        RenameInput: {
            /** @description 昵称；不填则不改 */
            nickname?: string;
        };
        RetireDeputyInput: {
            reason?: string;
            /** @description 读取时的版本 */
            version: number;
        };
        ReturnToStationInput: {
            /** Format: uuid */
            deputyId?: string;
            note: string;
        };
        RevokeCodeInput: {
            /** @description 停用原因 */
            reason: string;
        };
        RevokedInvitationView: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            revokedAt: string;
        };
        RosterInput: {
            /** @description 共几天；这几天原有的排班会被替换 */
            days: number;
            /**
             * Format: date
             * @description 从这一天起
             */
            from: string;
            items: components["schemas"]["ShiftInput"][];
        };
        RosterItem: {
            /** @description YYYY-MM-DD */
            date: string;
            /** Format: uuid */
            deputyId: string;
            deputyName: string;
            fromTime: string;
            toTime: string;
        };
        RosterView: {
            items: components["schemas"]["RosterItem"][];
        };
        SatisfiedView: {
            /** @description 1 分到 5 分的件数 */
            counts: number[];
            /** @description 平均分(1–5);没有评价时为空 */
            mean: number | null;
            /** @description 作出评价的件数 */
            n: number;
        };
        SavedDeputyView: {
            /** Format: uuid */
            id: string;
            version: number;
        };
        SayInput: {
            photoIds?: string[];
            text: string;
        };
        SecondReviewInput: {
            marks: components["schemas"]["MarksInput"];
            /** @description 审核意见；退回、转参阅和不予立案时必填 */
            note?: string;
            /**
             * @description 不予立案所依据的规定
             * @enum {string}
             */
            rule?: "outside_jurisdiction" | "own_affairs" | "forwarded_letter" | "court_case" | "advertising" | "empty";
            /** @enum {string} */
            verdict: "file" | "return_for_correction" | "convert" | "refuse";
        };
        SessionView: {
            accessToken: string;
            account: components["schemas"]["AccountView"];
            /** @enum {string} */
            door: "citizen" | "deputy" | "unit" | "admin";
            doors: string[];
            /** @description 秒 */
            expiresIn: number;
            refreshToken: string;
        };
        ShapeKeptView: {
            code: string;
            /** @description 边界的点数；0 为没有边界 */
            points: number;
            /** Format: date-time */
            updatedAt: string | null;
        };
        ShapeView: {
            code: string;
            /** @description 边界的点数；0 为没有边界 */
            points: number;
            /** @description JSON：[{ name, rings: [[[经度, 纬度], …]] }] */
            shapes: string | null;
            /** Format: date-time */
            updatedAt: string | null;
        };
        ShareView: {
            n: number;
            of: number;
        };
        SheetProblemView: {
            /** @description 列名；整行或整表的问题为空 */
            column: string;
            message: string;
            /** @description 表格中的行号，标题是第 1 行 */
            row: number;
        };
        ShiftInput: {
            /** Format: date */
            date: string;
            /** Format: uuid */
            deputyId: string;
            fromTime: string;
            toTime: string;
        };
        SiteRegion: {
            code: string;
            lat: number | null;
            lng: number | null;
            name: string;
        };
        SiteView: {
            demo: boolean;
            name: string;
            notice: string | null;
            /** @description 还没有联络站时为空 */
            region: components["schemas"]["SiteRegion"] | null;
            version: string;
        };
        SolvedView: {
            /** @description 作出评价的件数 */
            n: number;
            no: number;
            partly: number;
            yes: number;
        };
        StaffSignInInput: {
            loginName: string;
            password: string;
        };
        StationFigures: {
            answered: number;
            /** Format: uuid */
            id: string;
            inTime: components["schemas"]["InTimeView"];
            /** @enum {string} */
            kind: "home" | "station" | "point" | "thematic";
            lat: number | null;
            lng: number | null;
            name: string;
            noResponse: number;
            open: number;
            overdue: number;
            received: number;
            regionName: string;
            satisfied: components["schemas"]["SatisfiedView"];
            /** @description 期内没有答复过留言 */
            silent: boolean;
            solved: components["schemas"]["SolvedView"];
        };
        StationItem: {
            address: string;
            deputyCount: number;
            /** @description 米；未给出位置时为空 */
            distanceM: number | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "home" | "station" | "point" | "thematic";
            kindText: string;
            lat: number | null;
            lng: number | null;
            name: string;
            photoUrl: string | null;
            regionName: string;
            replyPromiseText: string;
        };
        StationPage: {
            items: components["schemas"]["StationItem"][];
            nextCursor: string | null;
        };
        StationPhotosInput: {
            /** @description 按显示顺序；先用 POST /api/files 上传 */
            photoIds: string[];
        };
        StationPhotosView: {
            items: components["schemas"]["PhotoView"][];
        };
        StationPostInput: {
            /** @description 站内排序；不填排在最后 */
            position?: number;
            /** @description 在站职务 */
            post?: string;
            /** Format: uuid */
            stationId: string;
        };
        StationPostView: {
            /** Format: uuid */
            id: string;
            name: string;
            position: number;
            post: string | null;
        };
        StationView: {
            address: string;
            /** @description 在用的站码 */
            code: string | null;
            deputyCount: number;
            /** @description 米；未给出位置时为空 */
            distanceM: number | null;
            /** Format: uuid */
            id: string;
            intro: string;
            keeperName: string | null;
            /** @enum {string} */
            kind: "home" | "station" | "point" | "thematic";
            kindText: string;
            lat: number | null;
            lng: number | null;
            name: string;
            nextReception: components["schemas"]["NextReceptionView"] | null;
            openText: string;
            phone: string | null;
            /** @description 其他照片 */
            photos: components["schemas"]["PhotoView"][];
            photoUrl: string | null;
            receptionDays: components["schemas"]["ReceptionDayText"][];
            regionName: string;
            replyPromiseText: string;
        };
        SteppedView: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            state: "draft" | "co_signing" | "first_review" | "second_review" | "returned" | "filed" | "handling" | "answered" | "evaluated" | "closed" | "reference" | "refused" | "withdrawn";
            stateText: string;
            version: number;
        };
        StepView: {
            answered: number;
            inTime: components["schemas"]["InTimeView"];
            medianHours: number | null;
            noResponse: number;
            /** @description 期末超期件数 */
            overdueAtEnd: number;
            p90Hours: number | null;
            received: number;
            solved: components["schemas"]["SolvedView"];
            /** @description 当日、当周的星期一，或月份 */
            start: string;
        };
        SuggestionActionView: {
            action: string;
            label: string;
        };
        SuggestionDetailView: {
            actions: components["schemas"]["SuggestionActionView"][];
            authorName: string;
            category: string;
            congress: string;
            coSigners: components["schemas"]["CoSignerView"][];
            grounds: string;
            /** Format: uuid */
            id: string;
            /** @description 据以提出的留言 */
            messageIds: string[];
            /** @description 立案后的编号 */
            no: string | null;
            proposal: string;
            /** @enum {string} */
            state: "draft" | "co_signing" | "first_review" | "second_review" | "returned" | "filed" | "handling" | "answered" | "evaluated" | "closed" | "reference" | "refused" | "withdrawn";
            stateText: string;
            timeline: components["schemas"]["SuggestionEntryView"][];
            title: string;
            /** Format: date-time */
            updatedAt: string;
            version: number;
        };
        SuggestionEntryView: {
            action: string;
            actionText: string;
            actor: string;
            /** Format: date-time */
            at: string;
            /** @description 这次审核认为不足的方面 */
            failed: string[];
            /** @description 不予立案所依据的规定 */
            rule: string | null;
            seq: number;
            text: string | null;
            /** @enum {string} */
            toState: "draft" | "co_signing" | "first_review" | "second_review" | "returned" | "filed" | "handling" | "answered" | "evaluated" | "closed" | "reference" | "refused" | "withdrawn";
        };
        SuggestionItem: {
            authorName: string;
            category: string;
            congress: string;
            /** Format: uuid */
            id: string;
            /** @description 立案后的编号 */
            no: string | null;
            /** @enum {string} */
            state: "draft" | "co_signing" | "first_review" | "second_review" | "returned" | "filed" | "handling" | "answered" | "evaluated" | "closed" | "reference" | "refused" | "withdrawn";
            stateText: string;
            title: string;
            /** Format: date-time */
            updatedAt: string;
            version: number;
        };
        SuggestionPage: {
            items: components["schemas"]["SuggestionItem"][];
            nextCursor: string | null;
        };
        TemplateInput: {
            text: string;
            title: string;
        };
        TemplateListView: {
            items: components["schemas"]["TemplateView"][];
        };
        TemplateView: {
            /** Format: uuid */
            id: string;
            text: string;
            title: string;
        };
        TimelineEntryView: {
            action: string;
            actionText: string;
            actor: components["schemas"]["ActorView"];
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            fromState: "screening" | "waiting" | "handed_up" | "accepted" | "answered" | "closed" | "rejected" | "declined" | "withdrawn" | "merged";
            hidden: components["schemas"]["HiddenView"] | null;
            /** @description 补充：转给谁、建议去哪里、暂停几天 */
            note: string | null;
            photos: components["schemas"]["PhotoView"][];
            seq: number;
            text: string | null;
            /** @enum {string} */
            toState: "screening" | "waiting" | "handed_up" | "accepted" | "answered" | "closed" | "rejected" | "declined" | "withdrawn" | "merged";
        };
        UnboundView: {
            count: number;
        };
        UnreadView: {
            /** @description 当前身份的未读条数 */
            count: number;
        };
        UpdateDeputyInput: {
            /**
             * Format: uuid
             * @description 先上传图片，再填图片编号
             */
            avatarId?: string;
            bio?: string;
            birthYear?: number;
            ethnicity?: string;
            /** @description 编号，同一行政区划内不重复 */
            externalNo?: string;
            /** @enum {string} */
            gender: "男" | "女";
            groupIds: string[];
            mandates: components["schemas"]["MandateInput"][];
            name: string;
            occupation?: string;
            regionCode: string;
            specialities?: string[];
            stations: components["schemas"]["StationPostInput"][];
            /** @description 读取时的版本 */
            version: number;
        };
        UpdateStationInput: {
            address: string;
            intro?: string;
            /** @description 站长 */
            keeperName?: string;
            /** @enum {string} */
            kind: "home" | "station" | "point" | "thematic";
            lat?: number;
            lng?: number;
            name: string;
            /** @description 开放时间 */
            openText?: string;
            phone?: string;
            /**
             * Format: uuid
             * @description 照片，先用 POST /api/files 上传
             */
            photoId?: string;
            /** @description 承诺首次答复的小时数；空为 3 个工作日 */
            replyPromiseHours?: number;
            /** @description 读到的版本 */
            version: number;
        };
        UploadedPhotoView: {
            height: number;
            /** Format: uuid */
            id: string;
            urls: components["schemas"]["PhotoUrlsView"];
            /** @description 最大尺寸的宽（像素） */
            width: number;
        };
        VersionInput: {
            /** @description 读到的版本 */
            version: number;
        };
        WechatSignInInput: {
            /** @description wx.login 得到的 code */
            code: string;
            /** @enum {string} */
            door?: "citizen" | "deputy" | "unit" | "admin";
        };
        WorkbenchCountsView: {
            accepted: number;
            answered: number;
            closed: number;
            handedUp: number;
            nearlyDue: number;
            overdue: number;
            waiting: number;
        };
        WorkbenchDeputyView: {
            avatarUrl: string | null;
            /** Format: uuid */
            id: string;
            name: string;
        };
        WorkbenchView: {
            counts: components["schemas"]["WorkbenchCountsView"];
            deputy: components["schemas"]["WorkbenchDeputyView"];
            stations: components["schemas"]["RefView"][];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    AuditAdmin_list: {
        parameters: {
            query?: {
                /** @description 操作人账号 */
                accountId?: string;
                /** @description 操作名或其开头，如 message.answer、message. */
                action?: string;
                /** @description 上一页返回的 nextCursor */
                cursor?: string;
                /** @description 起始日期（北京时间，含当日） */
                from?: string;
                /** @description 每页条数，默认 20 */
                limit?: number;
                subjectId?: string;
                subjectType?: string;
                /** @description 截止日期（北京时间，含当日） */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditPage"];
                };
            };
        };
    };
    RegionsAdmin_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarDayListView"];
                };
            };
        };
    };
    RegionsAdmin_set: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CalendarDayInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarDayView"];
                };
            };
        };
    };
    RegionsAdmin_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                date: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarDayListView"];
                };
            };
        };
    };
    CodesAdmin_png: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/png": string;
                };
            };
        };
    };
    CodesAdmin_svg: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/svg+xml": string;
                };
            };
        };
    };
    StatisticsAdmin_list: {
        parameters: {
            query?: {
                /** @description 起始日期（北京时间，含当日），默认 365 天前 */
                from?: string;
                /** @description 不填为本人管辖的全部范围 */
                regionCode?: string;
                /** @description 截止日期（北京时间，含当日），默认今天 */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountsView"];
                };
            };
        };
    };
    DeputiesAdmin_list: {
        parameters: {
            query?: {
                /** @description 是否已绑定微信 */
                bound?: boolean;
                /** @description 上一页返回的 nextCursor */
                cursor?: string;
                groupId?: string;
                level?: "national" | "province" | "city" | "county" | "town";
                /** @description 每页条数，默认 20 */
                limit?: number;
                /** @description 代表姓名、选区或代表小组 */
                q?: string;
                /** @description 该行政区划及其以下 */
                regionCode?: string;
                stationId?: string;
                /** @description 默认在任 */
                status?: "active" | "retired";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagedDeputyPage"];
                };
            };
        };
    };
    DeputiesAdmin_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeputyInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedDeputyView"];
                };
            };
        };
    };
    DeputiesAdmin_detail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagedDeputyView"];
                };
            };
        };
    };
    DeputiesAdmin_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateDeputyInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedDeputyView"];
                };
            };
        };
    };
    DeputyCodesAdmin_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeListView"];
                };
            };
        };
    };
    DeputyCodesAdmin_issue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeView"];
                };
            };
        };
    };
    DeputyCodesAdmin_revoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevokeCodeInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeView"];
                };
            };
        };
    };
    DeputyCodesAdmin_reissue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevokeCodeInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeView"];
                };
            };
        };
    };
    InvitationsAdmin_issue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedInvitationView"];
                };
            };
        };
    };
    DeputiesAdmin_retire: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RetireDeputyInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedDeputyView"];
                };
            };
        };
    };
    DeputiesAdmin_unbind: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnboundView"];
                };
            };
        };
    };
    DeputySheetsAdmin_export: {
        parameters: {
            query?: {
                /** @description 是否已绑定微信 */
                bound?: boolean;
                /** @description 上一页返回的 nextCursor */
                cursor?: string;
                groupId?: string;
                level?: "national" | "province" | "city" | "county" | "town";
                /** @description 每页条数，默认 20 */
                limit?: number;
                /** @description 代表姓名、选区或代表小组 */
                q?: string;
                /** @description 该行政区划及其以下 */
                regionCode?: string;
                stationId?: string;
                /** @description 默认在任 */
                status?: "active" | "retired";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    DeputySheetsAdmin_import: {
        parameters: {
            query: {
                /** @description true 只检查，不保存 */
                dryRun: boolean;
                /** @description 代表所在行政区划，默认为本人管理的行政区划 */
                regionCode?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportResultView"];
                };
            };
        };
    };
    DeputySheetsAdmin_template: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    DeputyGroupsAdmin_list: {
        parameters: {
            query?: {
                /** @description 该行政区划及其以下 */
                regionCode?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeputyGroupListView"];
                };
            };
        };
    };
    DeputyGroupsAdmin_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeputyGroupInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupIdView"];
                };
            };
        };
    };
    DeputyGroupsAdmin_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeputyGroupInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupIdView"];
                };
            };
        };
    };
    DeputyGroupsAdmin_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupIdView"];
                };
            };
        };
    };
    InvitationsAdmin_list: {
        parameters: {
            query?: {
                /** @description 上一页返回的 nextCursor */
                cursor?: string;
                deputyId?: string;
                /** @description 每页条数，默认 20 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationPage"];
                };
            };
        };
    };
    InvitationsAdmin_revoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevokedInvitationView"];
                };
            };
        };
    };
    MessagesAdmin_list: {
        parameters: {
            query?: {
                category?: string;
                /** @description 上一页返回的 nextCursor */
                cursor?: string;
                deputyId?: string;
                from?: string;
                handedUp?: boolean;
                /** @description 每页条数，默认 20 */
                limit?: number;
                /** @description 由我（站或办公室）办理 */
                mine?: boolean;
                order?: "due" | "newest";
                overdue?: boolean;
                /** @description 全文检索或受理号 */
                q?: string;
                regionPath?: string;
                state?: "screening" | "waiting" | "handed_up" | "accepted" | "answered" | "closed" | "rejected" | "declined" | "withdrawn" | "merged";
                stationId?: string;
                to?: string;
                visibility?: "private" | "public";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessagePageView"];
                };
            };
        };
    };
    ModerationAdmin_export: {
        parameters: {
            query?: {
                category?: string;
                /** @description 上一页返回的 nextCursor */
                cursor?: string;
                deputyId?: string;
                from?: string;
                handedUp?: boolean;
                /** @description 每页条数，默认 20 */
                limit?: number;
                /** @description 由我（站或办公室）办理 */
                mine?: boolean;
                order?: "due" | "newest";
                overdue?: boolean;
                /** @description 全文检索或受理号 */
                q?: string;
                regionPath?: string;
                state?: "screening" | "waiting" | "handed_up" | "accepted" | "answered" | "closed" | "rejected" | "declined" | "withdrawn" | "merged";
                stationId?: string;
                to?: string;
                visibility?: "private" | "public";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    MessagesAdmin_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageDetailView"];
                };
            };
        };
    };
    MessagesAdmin_accept: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    MessagesAdmin_answer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ContactsAdmin_contact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactView"];
                };
            };
        };
    };
    MessagesAdmin_decline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclineInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    MessagesAdmin_dispatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PassOnInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    MessagesAdmin_handDown: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandDownInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    MessagesAdmin_handUp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ModerationAdmin_hide: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HideInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ModerationAdmin_merge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergeInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ModerationAdmin_pass: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    MessagesAdmin_pause: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PauseInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    RatingsAdmin_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RatingListView"];
                };
            };
        };
    };
    ModerationAdmin_reject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ModerationAdmin_reopen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ModerationAdmin_restore: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    MessagesAdmin_resume: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ModerationAdmin_returnToScreening: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    MessagesAdmin_returnToStation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnToStationInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ModerationAdmin_unhide: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HideInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ModerationAdmin_unmerge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    OverviewAdmin_overview: {
        parameters: {
            query: {
                /** @description 起始日期（北京时间，含当日） */
                from: string;
                /** @description 不填为本人管辖的全部范围 */
                region?: string;
                /** @description 图表按日、周或月；不填按时段长短定 */
                step?: "day" | "week" | "month";
                /** @description 截止日期（北京时间，含当日） */
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OverviewView"];
                };
            };
        };
    };
    OverviewAdmin_areas: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AreaListView"];
                };
            };
        };
    };
    OverviewAdmin_export: {
        parameters: {
            query: {
                /** @description 起始日期（北京时间，含当日） */
                from: string;
                /** @description 不填为本人管辖的全部范围 */
                region?: string;
                /** @description 图表按日、周或月；不填按时段长短定 */
                step?: "day" | "week" | "month";
                /** @description 截止日期（北京时间，含当日） */
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    OverviewAdmin_holders: {
        parameters: {
            query: {
                /** @description 起始日期（北京时间，含当日） */
                from: string;
                /** @description 不填为本人管辖的全部范围 */
                region?: string;
                /** @description 截止日期（北京时间，含当日） */
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HoldersView"];
                };
            };
        };
    };
    OverviewAdmin_places: {
        parameters: {
            query: {
                /** @description 起始日期（北京时间，含当日） */
                from: string;
                /** @description 不填为本人管辖的全部范围 */
                region?: string;
                /** @description 截止日期（北京时间，含当日） */
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlacesView"];
                };
            };
        };
    };
    PlaquesAdmin_all: {
        parameters: {
            query: {
                regionCode: string;
                /** @description 纸张，默认 a4 */
                size?: "a4" | "a3";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
        };
    };
    OverviewAdmin_shape: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShapeView"];
                };
            };
        };
    };
    OverviewAdmin_draw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShapeKeptView"];
                };
            };
        };
    };
    OverviewAdmin_erase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShapeKeptView"];
                };
            };
        };
    };
    StationsAdmin_list: {
        parameters: {
            query?: {
                /** @description 上一页返回的 nextCursor */
                cursor?: string;
                kind?: "home" | "station" | "point" | "thematic";
                /** @description 每页条数，默认 20 */
                limit?: number;
                q?: string;
                regionCode?: string;
                status?: "open" | "closed";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagedStationPage"];
                };
            };
        };
    };
    StationsAdmin_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateStationInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagedStationView"];
                };
            };
        };
    };
    StationsAdmin_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagedStationView"];
                };
            };
        };
    };
    StationsAdmin_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateStationInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagedStationView"];
                };
            };
        };
    };
    StationsAdmin_close: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VersionInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagedStationView"];
                };
            };
        };
    };
    StationCodesAdmin_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeListView"];
                };
            };
        };
    };
    StationCodesAdmin_issue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeView"];
                };
            };
        };
    };
    StationCodesAdmin_revoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevokeCodeInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeView"];
                };
            };
        };
    };
    StationCodesAdmin_reissue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevokeCodeInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeView"];
                };
            };
        };
    };
    StationPhotosAdmin_set: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StationPhotosInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StationPhotosView"];
                };
            };
        };
    };
    PlaquesAdmin_one: {
        parameters: {
            query?: {
                /** @description 纸张，默认 a4 */
                size?: "a4" | "a3";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
        };
    };
    StationsAdmin_setReceptionDays: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReceptionDaysInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagedStationView"];
                };
            };
        };
    };
    StationsAdmin_reopen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VersionInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagedStationView"];
                };
            };
        };
    };
    StationsAdmin_setRoster: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RosterInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RosterView"];
                };
            };
        };
    };
    SuggestionsAdmin_list: {
        parameters: {
            query?: {
                /** @description 上一页返回的 nextCursor */
                cursor?: string;
                /** @description 每页条数，默认 20 */
                limit?: number;
                state?: "draft" | "co_signing" | "first_review" | "second_review" | "returned" | "filed" | "handling" | "answered" | "evaluated" | "closed" | "reference" | "refused" | "withdrawn";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuggestionPage"];
                };
            };
        };
    };
    SuggestionsAdmin_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuggestionDetailView"];
                };
            };
        };
    };
    SuggestionsAdmin_first: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FirstReviewInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SteppedView"];
                };
            };
        };
    };
    SuggestionsAdmin_second: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecondReviewInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SteppedView"];
                };
            };
        };
    };
    AccountsPublic_demoIdentities: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemoIdentityListView"];
                };
            };
        };
    };
    AccountsPublic_signInDemo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DemoSignInInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
        };
    };
    Accounts_door: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DoorInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
        };
    };
    Accounts_me: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeView"];
                };
            };
        };
    };
    AccountsPublic_refresh: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefreshInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
        };
    };
    Accounts_signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoneView"];
                };
            };
        };
    };
    Accounts_signOutEverywhere: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoneView"];
                };
            };
        };
    };
    AccountsPublic_signInStaff: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StaffSignInInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
        };
    };
    AccountsPublic_signInWechat: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WechatSignInInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
        };
    };
    InvitationsCitizen_accept: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptInvitationInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedInvitationView"];
                };
            };
        };
    };
    PrivacyCitizen_overview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyDataView"];
                };
            };
        };
    };
    PrivacyCitizen_rename: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RenameInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyDataView"];
                };
            };
        };
    };
    PrivacyCitizen_erase: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EraseInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErasedView"];
                };
            };
        };
    };
    PrivacyCitizen_export: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportView"];
                };
            };
        };
    };
    MessagesCitizen_list: {
        parameters: {
            query?: {
                box?: "open" | "done" | "all";
                /** @description 上一页返回的 nextCursor */
                cursor?: string;
                /** @description 每页条数，默认 20 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessagePageView"];
                };
            };
        };
    };
    MessagesCitizen_leave: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostMessageInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostedView"];
                };
            };
        };
    };
    MessagesCitizen_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageDetailView"];
                };
            };
        };
    };
    MessagesCitizen_followUp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SayInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedView"];
                };
            };
        };
    };
    MessagesCitizen_join: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JoinedView"];
                };
            };
        };
    };
    RatingsCitizen_rate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RateInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RatedView"];
                };
            };
        };
    };
    RatingsCitizen_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RatingListView"];
                };
            };
        };
    };
    MessagesCitizen_reconsider: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SayInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedView"];
                };
            };
        };
    };
    MessagesCitizen_reopen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SayInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedView"];
                };
            };
        };
    };
    MessagesCitizen_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OptionalReasonInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedView"];
                };
            };
        };
    };
    DeputiesDeputy_colleagues: {
        parameters: {
            query?: {
                /** @description 只看这个联络站；不填为本人所有联络站 */
                stationId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ColleagueListView"];
                };
            };
        };
    };
    StatisticsDeputy_own: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeputyFiguresView"];
                };
            };
        };
    };
    MessagesDeputy_list: {
        parameters: {
            query?: {
                box?: "waiting" | "nearly_due" | "overdue" | "accepted" | "handed_up" | "answered" | "closed" | "all";
                /** @description 上一页返回的 nextCursor */
                cursor?: string;
                /** @description 每页条数，默认 20 */
                limit?: number;
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessagePageView"];
                };
            };
        };
    };
    MessagesDeputy_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageDetailView"];
                };
            };
        };
    };
    MessagesDeputy_accept: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    MessagesDeputy_answer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ContactsDeputy_contact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactView"];
                };
            };
        };
    };
    MessagesDeputy_decline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclineInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    MessagesDeputy_handUp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    MessagesDeputy_passOn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PassOnInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    MessagesDeputy_pause: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PauseInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    RatingsDeputy_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RatingBriefListView"];
                };
            };
        };
    };
    MessagesDeputy_resume: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    MessagesDeputy_returnToScreening: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    DeputiesDeputy_roster: {
        parameters: {
            query?: {
                /** @description 默认 14 天 */
                days?: number;
                /** @description 默认今天 */
                from?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutyListView"];
                };
            };
        };
    };
    SuggestionsDeputy_list: {
        parameters: {
            query?: {
                /** @description 上一页返回的 nextCursor */
                cursor?: string;
                /** @description 每页条数，默认 20 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuggestionPage"];
                };
            };
        };
    };
    SuggestionsDeputy_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftSuggestionInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SteppedView"];
                };
            };
        };
    };
    SuggestionsDeputy_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuggestionDetailView"];
                };
            };
        };
    };
    SuggestionsDeputy_edit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditSuggestionInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SteppedView"];
                };
            };
        };
    };
    SuggestionsDeputy_confirm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmSuggestionInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SteppedView"];
                };
            };
        };
    };
    SuggestionsDeputy_decline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SteppedView"];
                };
            };
        };
    };
    SuggestionsDeputy_invite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InviteCoSignersInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SteppedView"];
                };
            };
        };
    };
    SuggestionsDeputy_submit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SteppedView"];
                };
            };
        };
    };
    SuggestionsDeputy_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SteppedView"];
                };
            };
        };
    };
    TemplatesDeputy_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateListView"];
                };
            };
        };
    };
    TemplatesDeputy_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TemplateInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateView"];
                };
            };
        };
    };
    TemplatesDeputy_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TemplateInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateView"];
                };
            };
        };
    };
    TemplatesDeputy_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemovedView"];
                };
            };
        };
    };
    WorkbenchDeputy_workbench: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkbenchView"];
                };
            };
        };
    };
    FilesAny_upload: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadedPhotoView"];
                };
            };
        };
    };
    Inbox_list: {
        parameters: {
            query?: {
                /** @description 上一页返回的 nextCursor */
                cursor?: string;
                /** @description 每页条数，默认 20 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboxPage"];
                };
            };
        };
    };
    Inbox_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnreadView"];
                };
            };
        };
    };
    Inbox_unread: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnreadView"];
                };
            };
        };
    };
    MessagesPublic_categories: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CategoryListView"];
                };
            };
        };
    };
    ScanPublic_code: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeTargetView"];
                };
            };
        };
    };
    DeputiesPublic_list: {
        parameters: {
            query?: {
                /** @description 上一页返回的 nextCursor */
                cursor?: string;
                /** @description 每页条数，默认 20 */
                limit?: number;
                /** @description 代表姓名、选区或代表小组 */
                q?: string;
                stationId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeputyPage"];
                };
            };
        };
    };
    DeputiesPublic_page: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeputyView"];
                };
            };
        };
    };
    StatisticsPublic_deputy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FiguresView"];
                };
            };
        };
    };
    InvitationsPublic_preview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationPreview"];
                };
            };
        };
    };
    RatingsPublic_list: {
        parameters: {
            query?: {
                /** @description 上一页返回的 nextCursor */
                cursor?: string;
                /** @description 每页条数，默认 20 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerPage"];
                };
            };
        };
    };
    RatingsPublic_head: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerHeadView"];
                };
            };
        };
    };
    RatingsPublic_receipt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                hash: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptCheckView"];
                };
            };
        };
    };
    MessagesPublic_list: {
        parameters: {
            query?: {
                category?: string;
                /** @description 上一页返回的 nextCursor */
                cursor?: string;
                deputyId?: string;
                /** @description 每页条数，默认 20 */
                limit?: number;
                q?: string;
                stationId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicMessagePageView"];
                };
            };
        };
    };
    MessagesPublic_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicMessageView"];
                };
            };
        };
    };
    MessagesPublic_similar: {
        parameters: {
            query: {
                /** @description 正在写的留言的开头 */
                text: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicMessageListView"];
                };
            };
        };
    };
    RegionsPublic_children: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegionListView"];
                };
            };
        };
    };
    ScanPublic_site: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SiteView"];
                };
            };
        };
    };
    StationsPublic_list: {
        parameters: {
            query?: {
                /** @description 上一页返回的 nextCursor */
                cursor?: string;
                kind?: "home" | "station" | "point" | "thematic";
                lat?: number;
                /** @description 每页条数，默认 20 */
                limit?: number;
                lng?: number;
                /** @description 站名、地址、地名、代表姓名或选区 */
                q?: string;
                regionCode?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StationPage"];
                };
            };
        };
    };
    StationsPublic_page: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StationView"];
                };
            };
        };
    };
    DeputiesPublic_atStation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeputyPage"];
                };
            };
        };
    };
    StatisticsPublic_station: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FiguresView"];
                };
            };
        };
    };
    StationsPublic_roster: {
        parameters: {
            query?: {
                /** @description 默认 14 天 */
                days?: number;
                /** @description 默认今天 */
                from?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RosterView"];
                };
            };
        };
    };
}
