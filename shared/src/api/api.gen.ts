/** `npm run api:generate` writes this from the server’s OpenAPI document; nobody edits it by hand. */

export interface paths {
    "/api/admin/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AccountsAdmin_list"];
        put?: never;
        post: operations["AccountsAdmin_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/accounts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AccountsAdmin_detail"];
        put: operations["AccountsAdmin_rename"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/accounts/{id}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AccountSecurityAdmin_disable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/accounts/{id}/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AccountSecurityAdmin_enable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/accounts/{id}/end-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AccountSecurityAdmin_endSessions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/accounts/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AccountsAdmin_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/accounts/{id}/reset-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AccountSecurityAdmin_resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/accounts/{id}/reset-totp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AccountSecurityAdmin_resetTotp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/accounts/{id}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AccountsAdmin_give"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/accounts/{id}/roles/{grantId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["AccountsAdmin_take"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/accounts/{id}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AccountSecurityAdmin_sessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/accounts/choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AccountsAdmin_choices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/accounts/export-jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AccountExport_startExport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/accounts/import-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AccountImport_checkSheet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/accounts/import-jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AccountImport_startImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/accounts/template.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AccountImport_template"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/assignments/{id}/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ChecksAdmin_check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/assignments/{id}/coordinate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["HandlingAdmin_coordinate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/assignments/{id}/reassign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["HandlingAdmin_reassign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/assignments/{id}/uphold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["HandlingAdmin_uphold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
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
    "/api/admin/audit/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AuditAdmin_accounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/audit/export-jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AuditExport_startExport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/audit/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AuditAdmin_prove"];
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
    "/api/admin/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ChecksAdmin_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/code-ways": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["WechatCodesAdmin_ways"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/code-zips": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["WechatCodesAdmin_zip"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/codes/{code}/mini-program.png": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["WechatCodesAdmin_png"];
        put?: never;
        post?: never;
        delete?: never;
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
    "/api/admin/codes/{code}/short-link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["WechatCodesAdmin_link"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/congress-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CongressSessionsAdmin_list"];
        put?: never;
        post: operations["CongressSessionsAdmin_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/congress-sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["CongressSessionsAdmin_update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/congress-sessions/congresses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CongressSessionsAdmin_congresses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/coordination": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["HandlingAdmin_coordination"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/coordination/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["HandlingAdmin_coordinationOne"];
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
    "/api/admin/deputies/export-jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DeputyExport_startExport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/deputies/import-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DeputyImport_checkSheet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/deputies/import-jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DeputyImport_startImport"];
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
        get: operations["DeputyImport_template"];
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
        get: operations["DeputyGroupsAdmin_one"];
        put: operations["DeputyGroupsAdmin_update"];
        post?: never;
        delete: operations["DeputyGroupsAdmin_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/deputy-groups/{id}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["DeputyGroupsAdmin_setMembers"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/deputy-groups/export-jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DeputyGroupExport_startExport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/deputy-groups/import-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DeputyGroupImport_checkSheet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/deputy-groups/import-jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DeputyGroupImport_startImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/deputy-groups/template.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DeputyGroupImport_template"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/desk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DeskAdmin_counts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/handing-meetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["HandingAdmin_listMeetings"];
        put?: never;
        post: operations["HandingAdmin_hold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/handing-meetings/{id}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["HandingAdmin_handOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["HistoryAdmin_list"];
        put?: never;
        post?: never;
        delete?: never;
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
    "/api/admin/invitations/sheet-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["InvitationsAdmin_count"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/invitations/sheet-jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["InvitationsAdmin_sheet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["JobsAdmin_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["JobsAdmin_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/jobs/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["JobsAdmin_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/jobs/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["JobsAdmin_file"];
        put?: never;
        post: operations["JobsAdmin_take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/jobs/{id}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["JobsAdmin_rows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/message-batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DeskAdmin_batch"];
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
    "/api/admin/messages/{id}/similar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DeskAdmin_similar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/messages/{id}/targets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DeskAdmin_targets"];
        put?: never;
        post?: never;
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
    "/api/admin/messages/export-jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MessageExport_startExport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/office-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OfficeTemplatesAdmin_list"];
        put?: never;
        post: operations["OfficeTemplatesAdmin_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/office-templates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["OfficeTemplatesAdmin_change"];
        post?: never;
        delete: operations["OfficeTemplatesAdmin_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/office-templates/usable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OfficeTemplatesAdmin_usable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/offices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RolesAdmin_listOffices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/offices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["OfficesAdmin_rename"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/offices/{id}/totp-rule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["RolesAdmin_setRule"];
        post?: never;
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
    "/api/admin/overview/deputies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OverviewAdmin_deputies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/overview/export-jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["FiguresExport_startExport"];
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
    "/api/admin/overview/stations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OverviewAdmin_stations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/own-regions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OwnRegionsAdmin_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/plaques/codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PlaquesAdmin_issueCodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/plaques/export-jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["StationPlaques_startExport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/plaques/uncoded": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PlaquesAdmin_uncoded"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/promises": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PromisesAdmin_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/promises/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PromisesAdmin_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/promises/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PromisesAdmin_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/promises/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PromisesAdmin_sendBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/promises/export-jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PromiseExport_startExport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/promises/roll-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PromisesAdmin_preview"];
        put?: never;
        post: operations["PromisesAdmin_rollOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/region-offices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OfficesAdmin_offices"];
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
    "/api/admin/regions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OfficesAdmin_regions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/return-visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["VisitsAdmin_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/return-visits/{id}/record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["VisitsAdmin_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RolesAdmin_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/saved-filters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SavedFiltersAdmin_list"];
        put?: never;
        post: operations["SavedFiltersAdmin_save"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/saved-filters/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["SavedFiltersAdmin_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/screen-words": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ScreenWordsAdmin_list"];
        put?: never;
        post: operations["ScreenWordsAdmin_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/screen-words/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["ScreenWordsAdmin_change"];
        post?: never;
        delete: operations["ScreenWordsAdmin_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/screen-words/built-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ScreenWordsAdmin_builtIn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/screen-words/export-jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ScreenWordExport_startExport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/screen-words/import-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ScreenWordImport_checkSheet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/screen-words/import-jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ScreenWordImport_startImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/screen-words/template.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ScreenWordImport_template"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/settings/categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CategoriesAdmin_list"];
        put: operations["CategoriesAdmin_change"];
        post: operations["CategoriesAdmin_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/settings/categories/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["CategoriesAdmin_order"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/settings/clocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ClockSettingsAdmin_all"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/settings/clocks/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["ClockSettingsAdmin_set"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/settings/clocks/{kind}/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ClockSettingsAdmin_reset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/settings/regions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ClockSettingsAdmin_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/special-analysis": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SupervisionAdmin_special"];
        put?: never;
        post?: never;
        delete?: never;
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
    "/api/admin/stations/{id}/deputies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["StationDeputiesAdmin_list"];
        put: operations["StationDeputiesAdmin_set"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/stations/{id}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["StationMoveAdmin_move"];
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
        get: operations["StationsAdmin_roster"];
        put: operations["StationsAdmin_setRoster"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/stations/export-jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["StationExport_startExport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/stations/import-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["StationImport_checkSheet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/stations/import-jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["StationImport_startImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/stations/template.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["StationImport_template"];
        put?: never;
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
    "/api/admin/suggestions/{id}/analysis": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SupervisionAdmin_analyse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/suggestions/{id}/answers/{answerId}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AnswersAdmin_pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/suggestions/{id}/answers/{answerId}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AnswersAdmin_release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/suggestions/{id}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["HandlingAdmin_assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/suggestions/{id}/earlier": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["RaisedAdmin_earlier"];
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
    "/api/admin/suggestions/{id}/order-rehandle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["HandlingAdmin_order"];
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
    "/api/admin/suggestions/{id}/similar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RaisedAdmin_similar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/suggestions/{id}/supervise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SupervisionAdmin_supervise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/suggestions/{id}/unit-proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["UnitProposalsAdmin_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/suggestions/{id}/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["HandlingAdmin_addUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/suggestions/{id}/visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SupervisionAdmin_visit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/suggestions/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SuggestionsAdmin_board"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/suggestions/export-jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SuggestionExport_startExport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/suggestions/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReportAdmin_year"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/suggestions/report/export-jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SuggestionReport_startExport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["UnitsAdmin_list"];
        put?: never;
        post: operations["UnitsAdmin_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/units/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["UnitsAdmin_one"];
        put: operations["UnitsAdmin_update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/units/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["UnitsAdmin_setStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/units/{id}/work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["UnitsAdmin_work"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/units/export-jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["UnitExport_startExport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/units/import-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["UnitImport_checkSheet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/units/import-jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["UnitImport_startImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/units/template.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["UnitImport_template"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/wechat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["WechatAdmin_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/wechat/rule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["WechatAdmin_setRule"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/wechat/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["NoticeTemplatesAdmin_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/wechat/templates/{event}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["NoticeTemplatesAdmin_set"];
        post?: never;
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
    "/api/auth/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OwnSecurity_password"];
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
    "/api/auth/security": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OwnSecurity_security"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OwnSecurity_sessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sessions/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OwnSecurity_revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sessions/revoke-others": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OwnSecurity_revokeOthers"];
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
    "/api/auth/staff/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AccountsPublic_enterCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/totp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OwnSecurity_begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/totp/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OwnSecurity_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/totp/off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OwnSecurity_letGo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/totp/recovery-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OwnSecurity_renewCodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/unlock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["OwnSecurity_unlock"];
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
    "/api/citizen/messages/{id}/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PublicityCitizen_suggestions"];
        put?: never;
        post?: never;
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
    "/api/citizen/return-visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["VisitsCitizen_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/citizen/return-visits/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["VisitsCitizen_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/citizen/wechat-phone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["WechatPhoneCitizen_phone"];
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
    "/api/deputy/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["FilesDeputy_upload"];
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
    "/api/deputy/mandates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DeputiesDeputy_mandates"];
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
    "/api/deputy/return-visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["VisitsDeputy_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deputy/return-visits/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["VisitsDeputy_answer"];
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
        post: operations["DraftsDeputy_create"];
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
        put: operations["DraftsDeputy_edit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deputy/suggestions/{id}/answers/{answerId}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AnswersDeputy_pdf"];
        put?: never;
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
        post: operations["DraftsDeputy_confirm"];
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
        post: operations["DraftsDeputy_decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deputy/suggestions/{id}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["DraftsDeputy_documents"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deputy/suggestions/{id}/earlier": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["RaisedDeputy_earlier"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deputy/suggestions/{id}/evaluate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SuggestionsDeputy_evaluate"];
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
        post: operations["DraftsDeputy_invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deputy/suggestions/{id}/photos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["DraftsDeputy_photos"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deputy/suggestions/{id}/publicity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PublicityDeputy_publicity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deputy/suggestions/{id}/remind": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DraftsDeputy_remind"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deputy/suggestions/{id}/similar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RaisedDeputy_similar"];
        put?: never;
        post?: never;
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
        post: operations["DraftsDeputy_submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deputy/suggestions/{id}/uninvite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DraftsDeputy_uninvite"];
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
        post: operations["DraftsDeputy_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deputy/suggestions/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SuggestionsDeputy_counts"];
        put?: never;
        post?: never;
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
    "/api/inbox/subscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Subscriptions_list"];
        put?: never;
        post: operations["Subscriptions_record"];
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
    "/api/public/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PublicityPublic_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/suggestions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PublicityPublic_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/suggestions/similar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PublicityPublic_similar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["UnitsPublic_names"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/unit/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AssignmentsUnit_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/unit/assignments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AssignmentsUnit_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/unit/assignments/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AssignmentsUnit_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/unit/assignments/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AssignmentsUnit_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/unit/assignments/{id}/answers/{answerId}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AnswersUnit_pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/unit/assignments/{id}/object": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AssignmentsUnit_object"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/unit/assignments/{id}/opinion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AssignmentsUnit_opinion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/unit/assignments/{id}/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AssignmentsUnit_plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/unit/assignments/{id}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AssignmentsUnit_progress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/unit/home": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AssignmentsUnit_home"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/unit/promises": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PromisesUnit_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/unit/promises/{id}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PromisesUnit_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/unit/promises/{id}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PromisesUnit_report"];
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
        AcceptAssignmentInput: {
            contactName: string;
            contactPhone: string;
        };
        AcceptedInvitationView: {
            /** Format: uuid */
            deputyId: string;
            deputyName: string;
        };
        AcceptInvitationInput: {
            token: string;
        };
        AccountChoicesView: {
            /** @description 可以从哪些区划往下选 */
            regions: components["schemas"]["RegionChoice"][];
            /** @description 可以授予的角色 */
            roles: components["schemas"]["RoleChoice"][];
        };
        AccountHistoryItem: {
            /** @description 操作人 */
            accountName: string | null;
            action: string;
            address: string | null;
            /** Format: date-time */
            at: string;
            detail: {
                [key: string]: unknown;
            };
            /** Format: uuid */
            id: string;
        };
        AccountHistoryPage: {
            items: components["schemas"]["AccountHistoryItem"][];
            nextCursor: string | null;
        };
        AccountImportView: {
            /** @description 表格中的账号数 */
            accounts: number;
            created: number;
            dryRun: boolean;
            /** @description 有误的单元格总数 */
            errorCount: number;
            /** @description 最多前 200 处 */
            errors: components["schemas"]["SheetProblemView"][];
            /** @description 有任何一行有误时，全部不保存 */
            saved: boolean;
            unchanged: number;
            updated: number;
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
        AddedWordsView: {
            added: number;
            /** @description 原来就有，改了处理方式 */
            changed: number;
            /** @description 原来就有、处理方式也一样 */
            unchanged: number;
        };
        AddUnitInput: {
            /**
             * Format: date
             * @description 最迟哪一天提出会办意见；不早于今天，不晚于主办单位的答复期限
             */
            dueOn: string;
            /** @description 为什么要增加 */
            note: string;
            /** Format: uuid */
            unitId: string;
        };
        AddWordsInput: {
            /** @enum {string} */
            verdict: "hold" | "reject" | "pass";
            words: string[];
        };
        AnalysedView: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            state: "listed" | "concluded";
            version: number;
        };
        AnalysisInput: {
            /** @description 为什么年年提 */
            conclusion: string;
            /**
             * Format: date
             * @description 专题会议日期
             */
            meetingOn?: string;
            /** @description 怎样从根本上解决 */
            plan: string;
        };
        AnswerClassFigures: {
            A: number;
            B: number;
            C: number;
            D: number;
        };
        AnswerInput: {
            photoIds?: string[];
            text: string;
        };
        AnswerReleasedView: {
            heldReason: string | null;
            /** Format: uuid */
            id: string;
        };
        AnswerSuggestionInput: {
            /** @description 抄送单位 */
            cc?: string[];
            /** @enum {string} */
            class: "A" | "B" | "C" | "D";
            contactName: string;
            contactPhone: string;
            /** @description 文号；不填由系统编号 */
            no?: string;
            /** @description C 类必填：下一步打算 */
            plan?: string;
            /**
             * Format: date
             * @description B 类必填：承诺解决的日期；C 类可填：再次研究的日期
             */
            promisedOn?: string;
            /** @description C 类必填：暂时不能解决的原因 */
            reason?: string;
            /** @description 签发人 */
            signerName: string;
            /** @description 签发人职务 */
            signerTitle: string;
            text: string;
        };
        AnswerView: {
            /** Format: date-time */
            answeredAt: string;
            /** Format: uuid */
            assignmentId: string;
            cc: string[];
            /** @enum {string} */
            class: "A" | "B" | "C" | "D";
            classText: string;
            contactName: string;
            contactPhone: string;
            /** @description 文字暂不向公众显示的原因，工作人员核对后显示 */
            heldReason: string | null;
            /** Format: uuid */
            id: string;
            /** @description 文号 */
            no: string;
            plan: string | null;
            /** @description YYYY-MM-DD */
            promisedOn: string | null;
            reason: string | null;
            round: number;
            signerName: string;
            signerTitle: string;
            text: string;
            unitName: string;
            /** @description 到期仍未提出意见的会办单位 */
            without: string[];
        };
        AnswerVisitInput: {
            comment?: string;
            /** @description 满意程度，1 很不满意，5 很满意 */
            satisfied?: number;
            /**
             * @description 问题现在还解决着吗
             * @enum {string}
             */
            still: "yes" | "partly" | "no";
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
        AssignBatchInput: {
            items: components["schemas"]["BatchItemInput"][];
        };
        AssignedBatchView: {
            /** @description 交办的件数 */
            assigned: number;
            /** Format: uuid */
            meetingId: string;
        };
        AssignedUnitInput: {
            /** @enum {string} */
            kind: "lead" | "supporting" | "separate";
            /** Format: uuid */
            unitId: string;
        };
        AssignmentActionView: {
            action: string;
            label: string;
        };
        AssignmentSteppedView: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            state: "assigned" | "objected" | "coordinating" | "replaced" | "accepted" | "planned" | "progressing" | "opinion_given" | "no_opinion" | "answered" | "evaluated" | "promised" | "done";
            stateText: string;
            /** Format: uuid */
            suggestionId: string;
            /** @enum {string} */
            suggestionState: "draft" | "co_signing" | "first_review" | "second_review" | "returned" | "filed" | "handling" | "answered" | "evaluated" | "closed" | "reference" | "refused" | "withdrawn";
            suggestionStateText: string;
        };
        AssignmentTextInput: {
            text: string;
        };
        AssignmentView: {
            actions: components["schemas"]["AssignmentActionView"][];
            /** Format: date-time */
            answeredAt: string | null;
            /** Format: date-time */
            assignedAt: string;
            /** @description 申请退办的次数 */
            bounces: number;
            contactName: string | null;
            contactPhone: string | null;
            /** Format: date-time */
            dueAt: string | null;
            /** @description 期限之前要做的事 */
            dueText: string | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "lead" | "supporting" | "separate";
            kindText: string;
            objection: string | null;
            /** @description 会办意见 */
            opinion: string | null;
            overdue: boolean;
            plan: string | null;
            /** @description 改交给了哪个单位 */
            replacedBy: string | null;
            /** @description 0 为首次办理，之后为第几次重新办理 */
            round: number;
            /** @enum {string} */
            state: "assigned" | "objected" | "coordinating" | "replaced" | "accepted" | "planned" | "progressing" | "opinion_given" | "no_opinion" | "answered" | "evaluated" | "promised" | "done";
            stateText: string;
            termText: string;
            /** Format: uuid */
            unitId: string;
            unitName: string;
        };
        AssignSuggestionInput: {
            /**
             * Format: uuid
             * @description 在哪次交办会上交办
             */
            meetingId?: string;
            note?: string;
            /** @enum {string} */
            term: "normal" | "long";
            /** @description 一家主办可带若干会办，或两家以上分办 */
            units: components["schemas"]["AssignedUnitInput"][];
        };
        AuditAccountListView: {
            items: components["schemas"]["AuditAccountView"][];
        };
        AuditAccountView: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        AuditFilter: {
            /**
             * Format: uuid
             * @description 操作人账号
             */
            accountId?: string;
            /** @description 操作名或其开头，如 message.answer、message. */
            action?: string;
            /**
             * Format: date
             * @description 起始日期（北京时间，含当日）
             */
            from?: string;
            subjectId?: string;
            subjectType?: string;
            /**
             * Format: date
             * @description 截止日期（北京时间，含当日）
             */
            to?: string;
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
            /** @description 名称或编号；已删除的为空 */
            subjectName: string | null;
            subjectType: string;
        };
        AuditPage: {
            items: components["schemas"]["AuditItem"][];
            nextCursor: string | null;
        };
        AuditProofView: {
            /** Format: date-time */
            at: string;
            /** @description 从哪一条起有问题 */
            brokenAt: number | null;
            brokenText: string | null;
            headHash: string;
            headSeq: number;
            /** @description 从第一条起完好的条数 */
            rows: number;
            /** @description 刚发生、还没有入链的条数 */
            unsealed: number;
        };
        BatchInput: {
            /** @enum {string} */
            action: "dispatch" | "accept" | "hand_up" | "hand_down" | "merge" | "pass_screening";
            /**
             * Format: uuid
             * @description 派给代表时必填
             */
            deputyId?: string;
            /** @description 或者符合这些条件的全部 */
            filter?: components["schemas"]["MessageFilter"];
            /** @description 选中的留言 */
            ids?: string[];
            /**
             * Format: uuid
             * @description 合并时必填
             */
            intoId?: string;
            note?: string;
            /**
             * Format: uuid
             * @description 交下级办理时必填
             */
            officeId?: string;
        };
        BatchItemInput: {
            /** Format: uuid */
            suggestionId: string;
            /** @enum {string} */
            term: "normal" | "long";
            /** @description 一家主办可带若干会办，或两家以上分办 */
            units: components["schemas"]["AssignedUnitInput"][];
        };
        BoardStateView: {
            count: number;
            /** @description 其中已逾期 */
            overdue: number;
            /** @description 其中七天内到期 */
            soon: number;
            /** @enum {string} */
            state: "draft" | "co_signing" | "first_review" | "second_review" | "returned" | "filed" | "handling" | "answered" | "evaluated" | "closed" | "reference" | "refused" | "withdrawn";
            stateText: string;
        };
        BuiltInWordListView: {
            items: components["schemas"]["BuiltInWordView"][];
        };
        BuiltInWordView: {
            /** @enum {string} */
            verdict: "hold" | "reject" | "pass";
            verdictText: string;
            word: string;
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
        CategoryInput: {
            name: string;
            /** @description 所属大类；不填则为大类 */
            parent?: string;
            regionCode: string;
        };
        CategoryListView: {
            items: components["schemas"]["CategoryView"][];
        };
        CategorySettingListView: {
            items: components["schemas"]["CategorySettingView"][];
            region: components["schemas"]["SettingRegionView"];
        };
        CategorySettingView: {
            /** @description 由哪一级新增；空为系统自带 */
            addedBy: string | null;
            children: components["schemas"]["SubcategorySettingView"][];
            /** @description 本级改动的编号，用于查变更记录 */
            id: string | null;
            /** @description 显示的名称 */
            label: string;
            /** @description 留言中保存的名称，不会改变 */
            name: string;
            /** @description 本级改过 */
            own: boolean;
            retired: boolean;
            version: number;
        };
        CategoryView: {
            children: components["schemas"]["SubcategoryView"][];
            /** @description 显示的名称 */
            label: string;
            /** @description 提交时填写的名称 */
            name: string;
        };
        ChangeCategoryInput: {
            /** @description 显示的名称 */
            label: string;
            name: string;
            /** @description 所属大类；不填则为大类 */
            parent?: string;
            regionCode: string;
            /** @description 停用：新留言不能再选，旧留言照常显示 */
            retired: boolean;
            /** @description 所见的版本；本级还没有改过时为 0 */
            version: number;
        };
        ChangeOfficeTemplateInput: {
            regionCode: string;
            text: string;
            title: string;
            version: number;
        };
        ChangePasswordInput: {
            current: string;
            /** @description 至少 10 位 */
            next: string;
        };
        ChangeWordInput: {
            /** @enum {string} */
            verdict: "hold" | "reject" | "pass";
            /**
             * @description 所见的处理方式；已被别人改过时拒绝
             * @enum {string}
             */
            was: "hold" | "reject" | "pass";
        };
        CheckDoneView: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "plan" | "progress" | "result";
            /** @enum {string} */
            verdict: "good" | "improve";
            year: number;
        };
        CheckedItem: {
            /** Format: uuid */
            assignmentId: string;
            /** Format: date-time */
            at: string | null;
            by: string | null;
            /**
             * Format: date-time
             * @description 当前期限
             */
            dueAt: string | null;
            /**
             * Format: uuid
             * @description 待考核时为承办件，已考核时为考核记录
             */
            id: string;
            kindText: string;
            no: string | null;
            note: string | null;
            /** @description 办理方案 */
            plan: string | null;
            stateText: string;
            /** Format: uuid */
            suggestionId: string;
            title: string;
            unitName: string;
            /**
             * @description 本年度这一考的结论，空表示还没有考核
             * @enum {string|null}
             */
            verdict: "good" | "improve" | null;
            verdictText: string | null;
        };
        CheckedPage: {
            items: components["schemas"]["CheckedItem"][];
            nextCursor: string | null;
        };
        CheckInput: {
            /** @enum {string} */
            kind: "plan" | "progress" | "result";
            /** @description 考核意见，承办单位能看到 */
            note: string;
            /** @enum {string} */
            verdict: "good" | "improve";
        };
        CheckView: {
            /** Format: uuid */
            assignmentId: string;
            /** Format: date-time */
            at: string;
            by: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "plan" | "progress" | "result";
            kindText: string;
            note: string;
            unitName: string;
            /** @enum {string} */
            verdict: "good" | "improve";
            verdictText: string;
            year: number;
        };
        ClockSettingInput: {
            amount: number;
            regionCode: string;
            /** @enum {string} */
            unit: "working_days" | "days" | "months" | "times";
            /** @description 所见的版本；本级还没有规定时为 0 */
            version: number;
        };
        ClockSettingListView: {
            items: components["schemas"]["ClockSettingView"][];
            region: components["schemas"]["SettingRegionView"];
        };
        ClockSettingView: {
            amount: number;
            /** @enum {string} */
            group: "message" | "suggestion" | "visit";
            groupText: string;
            /** @description 本级不规定时执行的期限 */
            inheritedText: string;
            /** @enum {string} */
            kind: "first_answer" | "answer" | "acceptance" | "silence" | "unit_accept" | "supporting_opinion" | "answer_normal" | "answer_long" | "evaluation" | "rehandling" | "max_rehandlings" | "return_visit_1" | "return_visit_2";
            note: string;
            /** @description 本级自己规定 */
            own: boolean;
            /** @description 由哪一级规定；空为系统默认 */
            setBy: string | null;
            /** @description 现在执行的期限 */
            termText: string;
            text: string;
            /** @enum {string} */
            unit: "working_days" | "days" | "months" | "times";
            /** @description 可选的单位 */
            units: string[];
            /** Format: date-time */
            updatedAt: string | null;
            version: number;
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
        CodeWaysView: {
            /** @description 不能生成短信链接的原因；能生成时为空 */
            linkOff: string | null;
            /** @description 不能生成小程序码的原因；能生成时为空 */
            miniOff: string | null;
        };
        CodeZipInput: {
            regionCode: string;
            /**
             * @description link 普通二维码，mini 小程序码
             * @enum {string}
             */
            style: "link" | "mini";
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
        ConfirmPromiseInput: {
            /** @description 核实情况 */
            note?: string;
        };
        ConfirmSuggestionInput: {
            /** @description 所确认文本的版本 */
            version: number;
        };
        CongressItem: {
            congress: string;
            regionCode: string;
            regionName: string;
        };
        CongressListView: {
            items: components["schemas"]["CongressItem"][];
        };
        CongressSessionInput: {
            /** @description 人民代表大会全称，与代表资格中的一致 */
            congress: string;
            /**
             * Format: date
             * @description 闭幕日
             */
            endsOn: string;
            /** @description 例如 第六次会议 */
            name: string;
            regionCode: string;
            /**
             * Format: date
             * @description 开幕日
             */
            startsOn: string;
        };
        CongressSessionPage: {
            items: components["schemas"]["CongressSessionView"][];
            nextCursor: string | null;
        };
        CongressSessionView: {
            congress: string;
            /** @description 当前人员可以修改 */
            editable: boolean;
            /** @description YYYY-MM-DD */
            endsOn: string;
            /** Format: uuid */
            id: string;
            name: string;
            regionCode: string;
            regionName: string;
            /** @description 正在召开 */
            sitting: boolean;
            /** @description YYYY-MM-DD */
            startsOn: string;
            /** @description 未召开、正在召开或已闭会 */
            stateText: string;
            version: number;
        };
        ConsentInput: {
            /**
             * @description wx.requestSubscribeMessage 对这个模板的回答
             * @enum {string}
             */
            answer: "accept" | "reject" | "ban" | "filter";
            templateId: string;
        };
        ConsentsInput: {
            answers: components["schemas"]["ConsentInput"][];
        };
        ContactView: {
            contact: string | null;
        };
        CoordinateInput: {
            /** Format: date */
            meetingOn: string;
            note?: string;
            place: string;
        };
        CoordinationItem: {
            /** Format: uuid */
            assignmentId: string;
            /** Format: date-time */
            decidedAt: string | null;
            /** @enum {string|null} */
            decision: "uphold" | "reassign" | null;
            decisionText: string | null;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            listedAt: string;
            /** @description YYYY-MM-DD */
            meetingOn: string | null;
            /** @description 会议纪要 */
            minutes: string;
            /** @description 最近一次申请退办的理由 */
            objection: string | null;
            place: string;
            /** @enum {string} */
            state: "listed" | "planned" | "decided" | "ended";
            stateText: string;
            /** Format: uuid */
            suggestionId: string;
            suggestionNo: string | null;
            title: string;
            unitName: string;
        };
        CoordinationPage: {
            items: components["schemas"]["CoordinationItem"][];
            nextCursor: string | null;
        };
        CoordinationView: {
            /** Format: uuid */
            assignmentId: string;
            /** Format: date-time */
            decidedAt: string | null;
            /** @enum {string|null} */
            decision: "uphold" | "reassign" | null;
            decisionText: string | null;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            listedAt: string;
            /** @description YYYY-MM-DD */
            meetingOn: string | null;
            /** @description 会议纪要 */
            minutes: string;
            place: string;
            /** @enum {string} */
            state: "listed" | "planned" | "decided" | "ended";
            stateText: string;
            unitName: string;
        };
        CoSignerInput: {
            /** Format: uuid */
            deputyId: string;
        };
        CoSignerView: {
            /** Format: uuid */
            deputyId: string;
            /** @description 本人现在可以提醒 */
            mayRemind: boolean;
            name: string;
            /**
             * Format: date-time
             * @description 最近一次提醒
             */
            remindedAt: string | null;
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
        CreateAccountInput: {
            displayName: string;
            loginName: string;
            /** @enum {string} */
            role: "unit_staff" | "station_keeper" | "office_staff" | "office_admin" | "auditor";
            /** @description 区划代码、联络站编号或承办单位编号 */
            scopeId: string;
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
        CreateUnitInput: {
            address?: string;
            /** @description 分管的类别 */
            categories: string[];
            /** @description 联系人 */
            contactName?: string;
            /** @description 职责 */
            duty?: string;
            /** @description 主要负责人 */
            headName?: string;
            /** @description 负责人职务 */
            headTitle?: string;
            /** @enum {string} */
            kind: "government" | "party" | "court" | "procuratorate" | "enterprise" | "other";
            name: string;
            phone?: string;
            /** @description 默认为本人管理的行政区划 */
            regionCode?: string;
            /** @description 简称，用于答复文号 */
            shortName: string;
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
        DeputyGroupDetailView: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "area" | "professional";
            kindText: string;
            /** Format: uuid */
            leaderId: string | null;
            leaderName: string | null;
            memberCount: number;
            /** @description 组长在前 */
            members: components["schemas"]["GroupMemberView"][];
            name: string;
            regionCode: string;
            regionName: string;
        };
        DeputyGroupInput: {
            /** @enum {string} */
            kind: "area" | "professional";
            /**
             * Format: uuid
             * @description 组长，须是本组成员；不填则不变
             */
            leaderId?: string;
            name: string;
            regionCode: string;
        };
        DeputyGroupListView: {
            items: components["schemas"]["DeputyGroupView"][];
            nextCursor: string | null;
        };
        DeputyGroupLite: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "area" | "professional";
            name: string;
        };
        DeputyGroupsFilter: {
            /** @enum {string} */
            kind?: "area" | "professional";
            /** @description 小组名称 */
            q?: string;
            /** @description 该行政区划及其以下 */
            regionCode?: string;
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
            regionName: string;
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
        DeputySuggestionCountsView: {
            /** @description 本人提出或联名、还没有办结的 */
            mine: number;
            /** @description 等待本人测评的 */
            toJudge: number;
            /** @description 等待本人确认联名的 */
            toSign: number;
            /** @description 等待本人回答的回访 */
            visits: number;
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
        DeskView: {
            /** @description 今天（北京时间） */
            date: string;
            /** @description 由人大办办理 */
            handedUp: number;
            /** @description 由本站或本办公室办理，没有办完的 */
            mine: number;
            /** @description 其中已逾期 */
            mineOverdue: number;
            /** @description 其中将到期 */
            mineSoon: number;
            /** @description 其中哪些不止 999 件 */
            over: string[];
            /** @description 管辖范围内已逾期 */
            overdue: number;
            /** @description 等待审核 */
            screening: number;
            /** @description 管辖范围内将到期 */
            soon: number;
            /** @description 今天收到、还没有办结 */
            today: number;
            /** @description 待接收 */
            waiting: number;
        };
        DocumentIdsInput: {
            documentIds: string[];
        };
        DocumentView: {
            /** @description 字节数 */
            bytes: number;
            /** Format: uuid */
            id: string;
            /** @description 文件名，带扩展名 */
            name: string;
            /** @description 下载地址，15 分钟内有效 */
            url: string;
        };
        DoneView: {
            done: boolean;
        };
        DoorInput: {
            /** @enum {string} */
            door: "citizen" | "deputy" | "unit" | "admin";
        };
        DraftSuggestionInput: {
            /** @description 类别，见 /api/public/categories */
            category: string;
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
        DurableFigures: {
            /** @description 还没有到回访日 */
            later: number;
            no: number;
            partly: number;
            /** @description 仍然解决 ÷ 已回访 */
            rate: components["schemas"]["FigureRate"];
            /** @description 没有联系上 */
            unreached: number;
            /** @description 已到回访日，还没有回音 */
            waiting: number;
            yes: number;
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
        EarlierInput: {
            /** @description 以前年度的建议；空表示没有 */
            ids: string[];
        };
        EarlierItem: {
            /** Format: uuid */
            id: string;
            no: string | null;
            title: string;
            year: number;
        };
        EarlierView: {
            /** Format: uuid */
            id: string;
            no: string | null;
            /** @description deputy 代表提出，office 人大办补充 */
            source: string;
            title: string;
            /** @description 立案年份 */
            year: number | null;
        };
        EditAccountInput: {
            displayName: string;
        };
        EditSuggestionInput: {
            /** @description 类别，见 /api/public/categories */
            category: string;
            /** @description 案据 */
            grounds: string;
            /** @description 方案 */
            proposal: string;
            /** @description 案由 */
            title: string;
            version: number;
        };
        EndedView: {
            /** @description 结束了几个登录 */
            ended: number;
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
        EvaluateInput: {
            items: components["schemas"]["EvaluationItemInput"][];
        };
        EvaluationItemInput: {
            /** Format: uuid */
            assignmentId: string;
            /**
             * @description 对办理态度
             * @enum {string}
             */
            attitude: "satisfied" | "basically" | "unsatisfied";
            /** @description 不满意时必填 */
            comment?: string;
            /**
             * @description 对办理结果
             * @enum {string}
             */
            result: "satisfied" | "basically" | "unsatisfied";
        };
        EvaluationView: {
            /** Format: uuid */
            assignmentId: string;
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            attitude: "satisfied" | "basically" | "unsatisfied";
            attitudeText: string;
            comment: string;
            deputyName: string;
            mine: boolean;
            /** @enum {string} */
            result: "satisfied" | "basically" | "unsatisfied";
            resultText: string;
            round: number;
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
            /**
             * Format: date-time
             * @description 建议立案算作阶段性答复的时间；还在等答复而期限因此不再计时的，才有
             */
            interimAt: string | null;
            joinedCount: number;
            /** @description 并入这一条的留言；只给工作人员 */
            mergedFrom: components["schemas"]["MergedFromView"][];
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
        ExportedVisit: {
            /** Format: date-time */
            answeredAt: string | null;
            comment: string;
            /** Format: date-time */
            dueAt: string;
            /** @description 代表建议的编号 */
            no: string | null;
            satisfied: number | null;
            stateText: string;
            /** @description 问题是否仍然解决 */
            stillText: string | null;
            title: string;
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
            /** @description 对您的回访 */
            returnVisits: components["schemas"]["ExportedVisit"][];
            signIns: components["schemas"]["ExportedSignIn"][];
        };
        FigureRate: {
            /** @description 分子 */
            count: number;
            /** @description 分母 */
            of: number;
            /** @description 百分比，一位小数；分母为零时空 */
            percent: number | null;
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
        FiguresYearFilter: {
            /** @description 立案年度，默认今年 */
            year?: number;
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
        GrantInput: {
            /** @enum {string} */
            role: "unit_staff" | "station_keeper" | "office_staff" | "office_admin" | "auditor";
            /** @description 区划代码、联络站编号或承办单位编号 */
            scopeId: string;
        };
        GroupFigures: {
            answered: number;
            classes: components["schemas"]["AnswerClassFigures"];
            closed: number;
            name: string;
            outcomes: components["schemas"]["OutcomeFigures"];
            overdue: number;
            /** @description 件数 */
            total: number;
        };
        GroupIdView: {
            /** Format: uuid */
            id: string;
        };
        GroupMembersInput: {
            /**
             * Format: uuid
             * @description 组长，须是本组成员；不填则没有组长
             */
            leaderId?: string;
            memberIds: string[];
        };
        GroupMemberView: {
            /** @description 编号，用来区分同名的代表 */
            externalNo: string | null;
            /** Format: uuid */
            id: string;
            leader: boolean;
            name: string;
        };
        HandDownInput: {
            note: string;
            /** Format: uuid */
            officeId: string;
        };
        HandingMeetingInput: {
            /** Format: date */
            heldOn: string;
            name: string;
            note?: string;
            place?: string;
        };
        HandingMeetingPage: {
            items: components["schemas"]["HandingMeetingView"][];
            nextCursor: string | null;
        };
        HandingMeetingView: {
            /** @description YYYY-MM-DD */
            heldOn: string;
            /** Format: uuid */
            id: string;
            name: string;
            note: string;
            place: string;
            /** @description 会上交办的建议件数 */
            suggestions: number;
        };
        HeldRoleView: {
            /** Format: uuid */
            id: string;
            /** @description 可以收回 */
            mayTake: boolean;
            /** @enum {string} */
            role: "citizen" | "deputy" | "unit_staff" | "station_keeper" | "office_staff" | "office_admin" | "auditor";
            roleText: string;
            scopeId: string;
            /** @enum {string} */
            scopeKind: "region" | "station" | "unit";
            scopeName: string;
        };
        HiddenView: {
            reason: string;
        };
        HideInput: {
            /** @description 时间线第几条；不填则整条留言不再公开 */
            entrySeq?: number;
            reason: string;
        };
        HistoryChange: {
            /** @description 字段名称 */
            field: string;
            /** @description 个人信息和长文本不留内容 */
            from: string | null;
            to: string | null;
        };
        HistoryItem: {
            actionText: string;
            /** Format: date-time */
            at: string;
            changes: components["schemas"]["HistoryChange"][];
            /** @description 由哪个入口 */
            doorText: string;
            /** Format: uuid */
            id: string;
            /** @description 补充说明，可能为空 */
            note: string;
            /** @description 操作人；群众只显示身份 */
            who: string;
        };
        HistoryPage: {
            items: components["schemas"]["HistoryItem"][];
            nextCursor: string | null;
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
        ImportOutcomeView: {
            created: number;
            dryRun: boolean;
            /** @description 有误的单元格总数 */
            errorCount: number;
            /** @description 最多前 200 处 */
            errors: components["schemas"]["SheetProblemView"][];
            /** @description 有任何一行有误时，全部不保存 */
            saved: boolean;
            unchanged: number;
            updated: number;
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
        ImportWordsView: {
            added: number;
            /** @description 原来就有，改了处理方式 */
            changed: number;
            dryRun: boolean;
            /** @description 有误的单元格总数 */
            errorCount: number;
            /** @description 最多前 200 处 */
            errors: components["schemas"]["SheetProblemView"][];
            /** @description 有任何一行有误时，全部不保存 */
            saved: boolean;
            /** @description 原来就有、处理方式也一样 */
            unchanged: number;
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
            subjectType: "message" | "suggestion" | "assignment" | "return_visit";
            title: string;
        };
        InboxPage: {
            items: components["schemas"]["InboxItem"][];
            nextCursor: string | null;
        };
        InitialPasswordView: {
            /** Format: uuid */
            id: string;
            loginName: string;
            /** @description 只显示这一次，首次登录必须修改 */
            password: string;
        };
        InTimeView: {
            n: number;
            /** @description 已答复或已逾期的件数 */
            of: number;
        };
        InvitationCountView: {
            /** @description 要发的人数 */
            due: number;
            /** @description 一次发不完、留到下一张的人数 */
            left: number;
            /** @description 已有未使用邀请而略过的人数 */
            skipped: number;
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
        InvitationSheetInput: {
            /** Format: uuid */
            groupId?: string;
            /** @enum {string} */
            level?: "national" | "province" | "city" | "county" | "town";
            q?: string;
            regionCode?: string;
            /** @description 已有未使用邀请的也重新发，旧邀请随即作废 */
            renew: boolean;
            /** Format: uuid */
            stationId?: string;
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
        JobActionView: {
            /** @enum {string} */
            action: "cancel";
            label: string;
        };
        JobFileView: {
            name: string;
            /** @description 只能下载一次，用 POST */
            once: boolean;
            /**
             * Format: date-time
             * @description 保留到
             */
            until: string;
        };
        JobPageView: {
            items: components["schemas"]["JobView"][];
            nextCursor: string | null;
        };
        JobRowItemView: {
            label: string;
            reason: string | null;
            seq: number;
            /** @enum {string} */
            state: "waiting" | "done" | "failed";
            stateText: string;
            /** Format: uuid */
            subjectId: string;
        };
        JobRowPageView: {
            items: components["schemas"]["JobRowItemView"][];
            nextCursor: string | null;
        };
        JobStartedView: {
            /** Format: uuid */
            id: string;
            title: string;
        };
        JobView: {
            actions: components["schemas"]["JobActionView"][];
            /** Format: date-time */
            createdAt: string;
            done: number;
            /** Format: date-time */
            endedAt: string | null;
            /** @description 没有成功的条数 */
            failedRows: number;
            file: components["schemas"]["JobFileView"] | null;
            /** Format: uuid */
            id: string;
            kind: string;
            /** @description 结果的一句话，或没有完成的原因 */
            note: string | null;
            /** @description 排队中或进行中 */
            open: boolean;
            /** @description 结果明细，随任务种类不同 */
            result: {
                [key: string]: unknown;
            } | null;
            /** @enum {string} */
            state: "waiting" | "running" | "done" | "failed" | "cancelled";
            stateText: string;
            title: string;
            total: number;
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
        KeySupervisionView: {
            /** Format: date-time */
            at: string;
            leader: string;
            /** @description 领导职务 */
            title: string;
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
        LinkedSuggestionItem: {
            /** Format: uuid */
            id: string;
            no: string | null;
            /** @enum {string} */
            publicity: "none" | "title" | "full";
            /** @description 可以打开公开页面 */
            published: boolean;
            stateText: string;
            steps: components["schemas"]["PublicStepItem"][];
            title: string;
        };
        LinkedSuggestionListView: {
            items: components["schemas"]["LinkedSuggestionItem"][];
        };
        ManagedAccountItem: {
            displayName: string;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            lastSignInAt: string | null;
            /** @description 因连续输错暂时锁定 */
            locked: boolean;
            loginName: string;
            roles: components["schemas"]["HeldRoleView"][];
            /** @enum {string} */
            status: "active" | "disabled";
            statusText: string;
            totp: boolean;
        };
        ManagedAccountPage: {
            items: components["schemas"]["ManagedAccountItem"][];
            nextCursor: string | null;
        };
        ManagedAccountsFilter: {
            /** @description 姓名、登录名，或角色所在的区划、联络站、承办单位 */
            q?: string;
            /** @enum {string} */
            role?: "unit_staff" | "station_keeper" | "office_staff" | "office_admin" | "auditor";
            /** @enum {string} */
            status?: "active" | "disabled";
            /** @description 是否绑定动态口令 */
            totp?: boolean;
            /** @description 只看 90 天没有登录的 */
            unused?: boolean;
        };
        ManagedAccountView: {
            /** @description edit、grant、reset_password、reset_totp、end_sessions、disable、enable */
            actions: string[];
            /** Format: date-time */
            createdAt: string;
            displayName: string;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            lastSignInAt: string | null;
            /** @description 因连续输错暂时锁定 */
            locked: boolean;
            loginName: string;
            /** @description 还在用管理员给的初始密码 */
            mustChangePassword: boolean;
            /** @description 就是本人 */
            own: boolean;
            /** Format: date-time */
            passwordChangedAt: string | null;
            roles: components["schemas"]["HeldRoleView"][];
            /** @enum {string} */
            status: "active" | "disabled";
            statusText: string;
            totp: boolean;
            /** Format: date-time */
            totpAt: string | null;
        };
        ManagedDeputiesFilter: {
            /** @description 是否已绑定微信 */
            bound?: boolean;
            /** Format: uuid */
            groupId?: string;
            /** @enum {string} */
            level?: "national" | "province" | "city" | "county" | "town";
            /** @description 代表姓名、选区或代表小组 */
            q?: string;
            /** @description 该行政区划及其以下 */
            regionCode?: string;
            /** Format: uuid */
            stationId?: string;
            /**
             * @description 默认在任
             * @enum {string}
             */
            status?: "active" | "retired";
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
        ManagedRegionListView: {
            items: components["schemas"]["ManagedRegionView"][];
        };
        ManagedRegionView: {
            code: string;
            /** @description 没有下一级 */
            leaf: boolean;
            level: string;
            name: string;
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
        ManagedStationsFilter: {
            /** @description 有没有在用的站码 */
            coded?: boolean;
            /** @enum {string} */
            kind?: "home" | "station" | "point" | "thematic";
            q?: string;
            regionCode?: string;
            /** @enum {string} */
            status?: "open" | "closed";
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
            /** @description 其他照片 */
            photos: components["schemas"]["PhotoView"][];
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
        MergedFromView: {
            excerpt: string;
            /** Format: uuid */
            id: string;
            no: string;
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
            /**
             * Format: date-time
             * @description 建议立案算作阶段性答复的时间；还在等答复而期限因此不再计时的，才有
             */
            interimAt: string | null;
            joinedCount: number;
            /** @description 并入这一条的留言；只给工作人员 */
            mergedFrom: components["schemas"]["MergedFromView"][];
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
        MessageFilter: {
            category?: string;
            /**
             * @description 概览里的哪一个数所统计的留言
             * @enum {string}
             */
            counted?: "received" | "answered" | "timed" | "in_time" | "late" | "rated" | "solved_yes" | "solved_partly" | "solved_no" | "satisfied_5" | "satisfied_4" | "satisfied_3" | "satisfied_2" | "satisfied_1" | "no_response" | "handed_up" | "declined" | "reopened" | "open_now" | "waiting_now" | "overdue_now" | "office_now";
            /** Format: uuid */
            deputyId?: string;
            /**
             * @description 已逾期、将到期、未到提醒时间
             * @enum {string}
             */
            due?: "overdue" | "soon" | "ok";
            /** Format: date */
            from?: string;
            handedUp?: boolean;
            /**
             * Format: uuid
             * @description 哪位代表、哪个站或办公室经手过，后来答复、转出或办结了
             */
            handledById?: string;
            /**
             * Format: uuid
             * @description 现在由哪位代表、哪个站或办公室办理
             */
            holderId?: string;
            /**
             * @description 现在由谁办理
             * @enum {string}
             */
            holderKind?: "deputy" | "station" | "office";
            /** @description 由我（站或办公室）办理 */
            mine?: boolean;
            /** @description 只看没有办结的 */
            open?: boolean;
            /**
             * @description 按期限排序时只列有期限的；按相关程度排序要有检索词
             * @enum {string}
             */
            order?: "due" | "newest" | "rank";
            overdue?: boolean;
            /**
             * Format: date
             * @description 到这一天结束时（北京时间）已过期限、还没有办的
             */
            overdueOn?: string;
            /** @description 全文检索或受理号 */
            q?: string;
            regionPath?: string;
            /** @enum {string} */
            state?: "screening" | "waiting" | "handed_up" | "accepted" | "answered" | "closed" | "rejected" | "declined" | "withdrawn" | "merged";
            /** Format: uuid */
            stationId?: string;
            /** Format: date */
            to?: string;
            /** @enum {string} */
            visibility?: "private" | "public";
        };
        MessageFilterFilter: {
            category?: string;
            /**
             * @description 概览里的哪一个数所统计的留言
             * @enum {string}
             */
            counted?: "received" | "answered" | "timed" | "in_time" | "late" | "rated" | "solved_yes" | "solved_partly" | "solved_no" | "satisfied_5" | "satisfied_4" | "satisfied_3" | "satisfied_2" | "satisfied_1" | "no_response" | "handed_up" | "declined" | "reopened" | "open_now" | "waiting_now" | "overdue_now" | "office_now";
            /** Format: uuid */
            deputyId?: string;
            /**
             * @description 已逾期、将到期、未到提醒时间
             * @enum {string}
             */
            due?: "overdue" | "soon" | "ok";
            /** Format: date */
            from?: string;
            handedUp?: boolean;
            /**
             * Format: uuid
             * @description 哪位代表、哪个站或办公室经手过，后来答复、转出或办结了
             */
            handledById?: string;
            /**
             * Format: uuid
             * @description 现在由哪位代表、哪个站或办公室办理
             */
            holderId?: string;
            /**
             * @description 现在由谁办理
             * @enum {string}
             */
            holderKind?: "deputy" | "station" | "office";
            /** @description 由我（站或办公室）办理 */
            mine?: boolean;
            /** @description 只看没有办结的 */
            open?: boolean;
            /**
             * @description 按期限排序时只列有期限的；按相关程度排序要有检索词
             * @enum {string}
             */
            order?: "due" | "newest" | "rank";
            overdue?: boolean;
            /**
             * Format: date
             * @description 到这一天结束时（北京时间）已过期限、还没有办的
             */
            overdueOn?: string;
            /** @description 全文检索或受理号 */
            q?: string;
            regionPath?: string;
            /** @enum {string} */
            state?: "screening" | "waiting" | "handed_up" | "accepted" | "answered" | "closed" | "rejected" | "declined" | "withdrawn" | "merged";
            /** Format: uuid */
            stationId?: string;
            /** Format: date */
            to?: string;
            /** @enum {string} */
            visibility?: "private" | "public";
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
            /** @description 工作台无操作多少分钟后锁屏 */
            lockMinutes: number;
            /** @description 用账号和密码登录的人才有 */
            loginName: string | null;
            permissions: string[];
            /**
             * @description 必须先做的事，做完之前其他都不能用
             * @enum {string|null}
             */
            restricted: "password" | "totp" | null;
        };
        MovedView: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            state: "screening" | "waiting" | "handed_up" | "accepted" | "answered" | "closed" | "rejected" | "declined" | "withdrawn" | "merged";
            stateText: string;
            version: number;
        };
        MovePromiseInput: {
            /** @description 调整的理由，代表能看到 */
            reason: string;
            /**
             * Format: date
             * @description 新的承诺日期，晚于今天，最长五年
             */
            to: string;
        };
        MoveStationInput: {
            /** @description 为什么迁移，留在变更记录里 */
            reason: string;
            regionCode: string;
            /** @description 读到的版本 */
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
        NoticeTemplateInput: {
            active: boolean;
            fields: components["schemas"]["TemplateFieldInput"][];
            /** @enum {string} */
            kind: "once" | "long";
            templateId: string;
            /** @description 打开时的版本，没有设置过为 0 */
            version: number;
        };
        NoticeTemplateListView: {
            items: components["schemas"]["NoticeTemplateView"][];
        };
        NoticeTemplateView: {
            active: boolean;
            /** @description 微信拒绝这个模板的原因 */
            brokenText: string | null;
            dropped: number;
            /** @enum {string} */
            event: "answer" | "progress" | "new_message" | "deadline" | "visit" | "suggestion";
            fields: components["schemas"]["TemplateFieldView"][];
            /** @enum {string} */
            kind: "once" | "long";
            note: string;
            sent: number;
            templateId: string | null;
            text: string;
            /** @description 发给谁 */
            to: string;
            version: number;
            waiting: number;
        };
        ObjectInput: {
            reason: string;
            /** @description 建议改由哪个单位承办 */
            suggest?: string;
        };
        OfficeItem: {
            /** @description 角色就在本级的账号 */
            accounts: number;
            /** @description 其中已绑定动态口令的 */
            bound: number;
            /** Format: uuid */
            id: string;
            levelText: string;
            name: string;
            regionCode: string;
            regionName: string;
            /** @enum {string} */
            totpRule: "off" | "optional" | "required";
        };
        OfficeListView: {
            items: components["schemas"]["OfficeView"][];
        };
        OfficeNameInput: {
            name: string;
        };
        OfficePage: {
            items: components["schemas"]["OfficeItem"][];
            nextCursor: string | null;
        };
        OfficeTemplateChoiceView: {
            /** Format: uuid */
            id: string;
            /** @description 由哪一级提供 */
            regionName: string;
            text: string;
            title: string;
        };
        OfficeTemplateInput: {
            regionCode: string;
            text: string;
            title: string;
        };
        OfficeTemplatePage: {
            items: components["schemas"]["OfficeTemplateView"][];
            nextCursor: string | null;
        };
        OfficeTemplateView: {
            /** Format: uuid */
            id: string;
            regionCode: string;
            /** @description 由哪一级提供 */
            regionName: string;
            text: string;
            title: string;
            /** Format: date-time */
            updatedAt: string;
            version: number;
        };
        OfficeView: {
            /** Format: uuid */
            id: string;
            level: string;
            name: string;
            regionCode: string;
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
        OrderCategoriesInput: {
            /** @description 按新的顺序排列的名称 */
            names: string[];
            parent?: string;
            regionCode: string;
        };
        OrderRehandleInput: {
            note: string;
        };
        OutcomeFigures: {
            basically: number;
            /** @description 没有测评的，不算满意 */
            notEvaluated: number;
            satisfied: number;
            unsatisfied: number;
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
        OverviewFilter: {
            /**
             * Format: date
             * @description 起始日期（北京时间，含当日）
             */
            from: string;
            /** @description 不填为本人管辖的全部范围 */
            region?: string;
            /**
             * @description 图表按日、周或月；不填按时段长短定
             * @enum {string}
             */
            step?: "day" | "week" | "month";
            /**
             * Format: date
             * @description 截止日期（北京时间，含当日）
             */
            to: string;
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
        OwnMandateListView: {
            items: components["schemas"]["OwnMandateView"][];
        };
        OwnMandateView: {
            congress: string;
            delegation: string;
            district: string;
            /** Format: uuid */
            id: string;
            level: string;
        };
        OwnPhoneInput: {
            /** @description 微信手机号按钮给出的 code */
            code: string;
        };
        OwnPhoneView: {
            /** @description 不带国家代码；系统不保存，由本人决定是否写进联系方式 */
            phone: string;
        };
        OwnRegionListView: {
            items: components["schemas"]["OwnRegionView"][];
        };
        OwnRegionView: {
            code: string;
            name: string;
            /** @description 筛选时用的路径 */
            path: string;
        };
        OwnSecurityView: {
            /** @description change_password、bind_totp、renew_codes、unbind_totp */
            actions: string[];
            /** Format: date-time */
            lastSignInAt: string | null;
            /** @description 没有密码的账号为空 */
            loginName: string | null;
            /** Format: date-time */
            passwordChangedAt: string | null;
            /** @description 没有用过的恢复码 */
            recoveryLeft: number;
            /**
             * Format: date-time
             * @description 绑定动态口令的时间
             */
            totpAt: string | null;
            /** @description 演示模式下不强制 */
            totpEnforced: boolean;
            /** @enum {string} */
            totpRule: "off" | "optional" | "required";
        };
        OwnUnitView: {
            headName: string;
            headTitle: string;
            /** Format: uuid */
            id: string;
            name: string;
        };
        OwnVisitItem: {
            actions: components["schemas"]["SuggestionActionView"][];
            /** Format: date-time */
            answeredAt: string | null;
            comment: string;
            /** @description 办结后第几天 */
            day: number;
            /** Format: date-time */
            dueAt: string;
            /** Format: uuid */
            id: string;
            /**
             * Format: uuid
             * @description 据以提出建议的留言
             */
            messageId: string | null;
            no: string | null;
            satisfied: number | null;
            /** @enum {string} */
            state: "planned" | "answered" | "unreached";
            stateText: string;
            /** @enum {string|null} */
            still: "yes" | "partly" | "no" | null;
            stillText: string | null;
            /** Format: uuid */
            suggestionId: string;
            title: string;
            unitName: string;
        };
        OwnVisitPage: {
            items: components["schemas"]["OwnVisitItem"][];
            nextCursor: string | null;
        };
        PassOnInput: {
            /** Format: uuid */
            deputyId: string;
            note: string;
        };
        PasswordInput: {
            password: string;
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
        PlainStationsView: {
            items: components["schemas"]["PlainStationView"][];
        };
        PlainStationView: {
            /** Format: uuid */
            id: string;
            name: string;
            regionName: string;
        };
        PlaqueRegionInput: {
            regionCode: string;
        };
        PlaquesFilter: {
            /**
             * @description 站牌上的码，默认普通二维码
             * @enum {string}
             */
            code?: "link" | "mini";
            regionCode: string;
            /**
             * @description 纸张，默认 a4
             * @enum {string}
             */
            size?: "a4" | "a3";
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
            /** @description 类别，见 /api/public/categories */
            category: string;
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
        PresentDeputyItem: {
            id: string;
            name: string;
            /** @description 所在的联络站 */
            stationNames: string[];
        };
        PresentDeputyPage: {
            items: components["schemas"]["PresentDeputyItem"][];
            nextCursor: string | null;
        };
        PresentStationItem: {
            id: string;
            kindText: string;
            name: string;
            regionName: string;
        };
        PresentStationPage: {
            items: components["schemas"]["PresentStationItem"][];
            nextCursor: string | null;
        };
        ProgressInput: {
            photoIds?: string[];
            text: string;
        };
        PromiseBrief: {
            /** Format: uuid */
            assignmentId: string;
            /** @enum {string} */
            class: "A" | "B" | "C" | "D";
            firstPromisedOn: string;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            keptAt: string | null;
            /** @description 调整时限的次数 */
            moved: number;
            no: string | null;
            /** @description 已过承诺日期而没有兑现 */
            overdue: boolean;
            promisedOn: string;
            /** @description 滚动转入下一年度的次数 */
            rolled: number;
            /** @enum {string} */
            state: "open" | "reported" | "kept" | "ended";
            stateText: string;
            /** Format: uuid */
            suggestionId: string;
            title: string;
            /** Format: uuid */
            unitId: string;
            unitName: string;
            /** @description 台账年度 */
            year: number;
        };
        PromiseFigures: {
            /** @description 转入重新办理 */
            ended: number;
            kept: number;
            /** @description 调整过时限的 */
            moved: number;
            open: number;
            overdue: number;
            /** @description 已报完成，待核实 */
            reported: number;
            /** @description 滚动转入下一年度的 */
            rolled: number;
            total: number;
        };
        PromiseItem: {
            actions: components["schemas"]["SuggestionActionView"][];
            /** Format: uuid */
            assignmentId: string;
            /** @enum {string} */
            class: "A" | "B" | "C" | "D";
            firstPromisedOn: string;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            keptAt: string | null;
            /** @description 调整时限的次数 */
            moved: number;
            moves: components["schemas"]["PromiseMoveItem"][];
            no: string | null;
            /** @description 已过承诺日期而没有兑现 */
            overdue: boolean;
            promisedOn: string;
            /** @description 滚动转入下一年度的次数 */
            rolled: number;
            signerName: string;
            signerTitle: string;
            /** @enum {string} */
            state: "open" | "reported" | "kept" | "ended";
            stateText: string;
            /** Format: uuid */
            suggestionId: string;
            /** @description 承诺的内容 */
            text: string;
            title: string;
            /** Format: uuid */
            unitId: string;
            unitName: string;
            /** @description 台账年度 */
            year: number;
        };
        PromiseMoveItem: {
            /** Format: date-time */
            at: string;
            by: string;
            /** @description 原承诺日期 */
            fromOn: string;
            fromYear: number;
            /** @enum {string} */
            kind: "moved" | "rolled";
            kindText: string;
            reason: string;
            /** @description 新承诺日期 */
            toOn: string;
            toYear: number;
        };
        PromiseMoveView: {
            /** Format: date-time */
            at: string;
            by: string;
            fromOn: string;
            /** @description moved 调整时限，rolled 转入下一年度 */
            kind: string;
            reason: string;
            toOn: string;
        };
        PromisePage: {
            items: components["schemas"]["PromiseItem"][];
            nextCursor: string | null;
        };
        PromisesFilter: {
            /**
             * @description overdue 已过承诺时限，soon 三十天内到期
             * @enum {string}
             */
            due?: "overdue" | "soon";
            /** @enum {string} */
            state?: "open" | "reported" | "kept" | "ended";
            /** Format: uuid */
            unitId?: string;
            /** @description 台账年度 */
            year?: number;
        };
        PromiseSteppedView: {
            /** Format: uuid */
            id: string;
            promisedOn: string;
            /** @enum {string} */
            state: "open" | "reported" | "kept" | "ended";
            stateText: string;
        };
        PromiseView: {
            /** Format: uuid */
            assignmentId: string;
            /** @enum {string} */
            class: "A" | "B" | "C" | "D";
            /** @description 最初承诺的日期 */
            firstPromisedOn: string;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            keptAt: string | null;
            /** @description 调整时限的次数 */
            moved: number;
            moves: components["schemas"]["PromiseMoveView"][];
            overdue: boolean;
            /** @description YYYY-MM-DD */
            promisedOn: string;
            /** @description 滚动转入的次数 */
            rolled: number;
            signerName: string;
            signerTitle: string;
            /** @enum {string} */
            state: "open" | "reported" | "kept" | "ended";
            stateText: string;
            /** Format: uuid */
            suggestionId: string;
            text: string;
            /** Format: uuid */
            unitId: string;
            unitName: string;
            /** @description 列入哪一年度台账 */
            year: number;
        };
        PublicAnswerItem: {
            /** Format: date-time */
            answeredAt: string;
            /** @enum {string} */
            class: "A" | "B" | "C" | "D";
            classText: string;
            no: string;
            promisedOn: string | null;
            /** @description 0 首次办理，其后为第几次重新办理 */
            round: number;
            /** @description 全文公开，并且文字核对过时才有 */
            text: string | null;
            unitName: string;
        };
        PublicAssignmentItem: {
            /** @description 主办、会办或分办 */
            kindText: string;
            name: string;
            stateText: string;
        };
        PublicityInput: {
            /** @enum {string} */
            publicity: "none" | "title" | "full";
        };
        PublicityView: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            publicity: "none" | "title" | "full";
            publicityText: string;
            /** @description 现在已经公开 */
            published: boolean;
            version: number;
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
        PublicPromiseItem: {
            /** @description 调整时限的次数 */
            moved: number;
            overdue: boolean;
            promisedOn: string;
            stateText: string;
            unitName: string;
        };
        PublicStepItem: {
            /** Format: date-time */
            at: string;
            text: string;
        };
        PublicSuggestionItem: {
            /** @enum {string|null} */
            answerClass: "A" | "B" | "C" | "D" | null;
            answerClassText: string | null;
            authorName: string;
            category: string;
            congress: string;
            /** @description 全文公开 */
            full: boolean;
            /** Format: uuid */
            id: string;
            no: string | null;
            /** @description 代表测评；未测评单独说明 */
            outcomeText: string | null;
            /** @description 办理已超期 */
            overdue: boolean;
            /** Format: date-time */
            publishedAt: string;
            /** @enum {string} */
            state: "draft" | "co_signing" | "first_review" | "second_review" | "returned" | "filed" | "handling" | "answered" | "evaluated" | "closed" | "reference" | "refused" | "withdrawn";
            stateText: string;
            title: string;
            /** @description 主办单位 */
            unitName: string | null;
        };
        PublicSuggestionListView: {
            items: components["schemas"]["PublicSuggestionItem"][];
        };
        PublicSuggestionPage: {
            items: components["schemas"]["PublicSuggestionItem"][];
            nextCursor: string | null;
        };
        PublicSuggestionView: {
            /** @enum {string|null} */
            answerClass: "A" | "B" | "C" | "D" | null;
            answerClassText: string | null;
            answers: components["schemas"]["PublicAnswerItem"][];
            authorName: string;
            category: string;
            congress: string;
            /** @description 联名代表 */
            coSigners: string[];
            /** @description 全文公开 */
            full: boolean;
            /** @description 案据，全文公开时才有 */
            grounds: string | null;
            /** Format: uuid */
            id: string;
            no: string | null;
            /** @description 代表测评；未测评单独说明 */
            outcomeText: string | null;
            /** @description 办理已超期 */
            overdue: boolean;
            promises: components["schemas"]["PublicPromiseItem"][];
            /** @description 方案，全文公开时才有 */
            proposal: string | null;
            /** Format: date-time */
            publishedAt: string;
            /** @enum {string} */
            state: "draft" | "co_signing" | "first_review" | "second_review" | "returned" | "filed" | "handling" | "answered" | "evaluated" | "closed" | "reference" | "refused" | "withdrawn";
            stateText: string;
            steps: components["schemas"]["PublicStepItem"][];
            title: string;
            /** @description 主办单位 */
            unitName: string | null;
            units: components["schemas"]["PublicAssignmentItem"][];
        };
        PublicUnitItem: {
            /** @description 仍在使用 */
            active: boolean;
            /** Format: uuid */
            id: string;
            name: string;
        };
        PublicUnitListView: {
            items: components["schemas"]["PublicUnitItem"][];
        };
        RaisedView: {
            earlier: components["schemas"]["EarlierItem"][];
            /** Format: uuid */
            id: string;
            /** @description 连续第几年提出 */
            raisedYears: number;
            /** @description 列入专项办理分析 */
            special: boolean;
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
        ReassignInput: {
            /** @description 会议纪要；联席会议之后必填 */
            minutes?: string;
            note: string;
            /** Format: uuid */
            unitId: string;
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
        RecordVisitInput: {
            comment?: string;
            /**
             * @description 电话或当面
             * @enum {string}
             */
            method: "phone" | "face";
            satisfied?: number;
            /**
             * @description 联系上时必填
             * @enum {string}
             */
            still?: "yes" | "partly" | "no";
            /** @description 没有联系上 */
            unreached?: boolean;
        };
        RecoveryCodesView: {
            /** @description 只显示这一次，每个只能用一次 */
            codes: string[];
        };
        RefreshInput: {
            refreshToken: string;
        };
        RefView: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        RegionChoice: {
            code: string;
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
            path: string;
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
        RemovedFilterView: {
            /** Format: uuid */
            id: string;
        };
        RemovedTemplateView: {
            done: boolean;
        };
        RemovedView: {
            done: boolean;
        };
        RemovedWordView: {
            done: boolean;
        };
        RenameInput: {
            /** @description 昵称；不填则不改 */
            nickname?: string;
        };
        ReportPromiseInput: {
            photoIds?: string[];
            /** @description 怎样兑现的 */
            text: string;
        };
        ResetClockInput: {
            regionCode: string;
            /** @description 所见的版本；本级还没有规定时为 0 */
            version: number;
        };
        RetireDeputyInput: {
            reason?: string;
            /** @description 读取时的版本 */
            version: number;
        };
        ReturnPromiseInput: {
            /** @description 退回的理由，承办单位和代表能看到 */
            note: string;
        };
        ReturnToStationInput: {
            /** Format: uuid */
            deputyId?: string;
            note: string;
        };
        ReturnVisitItem: {
            actions: components["schemas"]["SuggestionActionView"][];
            /** Format: date-time */
            answeredAt: string | null;
            /** @description 谁记录的 */
            by: string;
            comment: string;
            /** @description 办结后第几天 */
            day: number;
            /** @description 已到回访日 */
            due: boolean;
            /** Format: date-time */
            dueAt: string;
            /** Format: uuid */
            id: string;
            /**
             * Format: uuid
             * @description 据以提出建议的留言
             */
            messageId: string | null;
            /** @enum {string|null} */
            method: "online" | "phone" | "face" | null;
            methodText: string | null;
            no: string | null;
            satisfied: number | null;
            /** @enum {string} */
            state: "planned" | "answered" | "unreached";
            stateText: string;
            /** @enum {string|null} */
            still: "yes" | "partly" | "no" | null;
            stillText: string | null;
            /** Format: uuid */
            suggestionId: string;
            /** @enum {string} */
            targetKind: "deputy" | "citizen";
            /** @description 代表姓名，或“留言群众” */
            targetName: string;
            title: string;
            unitName: string;
        };
        ReturnVisitPage: {
            items: components["schemas"]["ReturnVisitItem"][];
            nextCursor: string | null;
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
        RoleChoice: {
            /** @enum {string} */
            role: "citizen" | "deputy" | "unit_staff" | "station_keeper" | "office_staff" | "office_admin" | "auditor";
            /** @enum {string} */
            scopeKind: "region" | "station" | "unit";
            text: string;
        };
        RoleItem: {
            /** @enum {string} */
            door: "citizen" | "deputy" | "unit" | "admin";
            doorText: string;
            /** @description 可以在账号页授予；其余靠扫码或邀请 */
            given: boolean;
            /** @description 本人范围内有几个使用中的账号持有 */
            holders: number;
            /** @description 权限名 */
            permissions: string[];
            /** @enum {string} */
            role: "citizen" | "deputy" | "unit_staff" | "station_keeper" | "office_staff" | "office_admin" | "auditor";
            /** @description 角色管到哪里 */
            scopeText: string;
            text: string;
        };
        RoleListView: {
            items: components["schemas"]["RoleItem"][];
        };
        RollOverQuery: {
            /** @description 从哪一年度的台账转出 */
            year: number;
        };
        RollOverView: {
            count: number;
            /** @description true 表示只是预演，没有改动 */
            dryRun: boolean;
            items: components["schemas"]["PromiseBrief"][];
            /** @description 从哪一年度转出 */
            year: number;
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
        SavedFilterInput: {
            list: string;
            /** @description 地址里的筛选，如 state=waiting&due=soon */
            query: string;
            /** @description 本单位的同事也能使用 */
            shared?: boolean;
            /** @description 同名的会被替换 */
            title: string;
        };
        SavedFilterListView: {
            items: components["schemas"]["SavedFilterView"][];
        };
        SavedFilterView: {
            /** Format: uuid */
            id: string;
            /** @description 本人保存的，可以删除 */
            mine: boolean;
            query: string;
            shared: boolean;
            title: string;
        };
        SavedTemplateView: {
            /** Format: uuid */
            id: string;
            version: number;
        };
        SayInput: {
            photoIds?: string[];
            text: string;
        };
        ScreenWordPage: {
            items: components["schemas"]["ScreenWordView"][];
            nextCursor: string | null;
        };
        ScreenWordView: {
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            verdict: "hold" | "reject" | "pass";
            verdictText: string;
            word: string;
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
        SecondStepInput: {
            /** @description 6 位动态口令，或一个恢复码 */
            code: string;
            /** @description 第一步得到的 ticket */
            ticket: string;
        };
        SessionItem: {
            address: string | null;
            /** Format: date-time */
            createdAt: string;
            /** @description 正在使用的这一个 */
            current: boolean;
            device: string;
            /** @enum {string} */
            door: "citizen" | "deputy" | "unit" | "admin";
            doorText: string;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            lastUsedAt: string;
        };
        SessionListView: {
            items: components["schemas"]["SessionItem"][];
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
        SettingRegionListView: {
            items: components["schemas"]["SettingRegionView"][];
        };
        SettingRegionView: {
            code: string;
            name: string;
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
        ShortLinkView: {
            /**
             * Format: date-time
             * @description 微信只允许保留 30 天，到期后再取会重新生成
             */
            expiresAt: string;
            /** @description 在短信或网页里点开，直接进入小程序的这个页面 */
            url: string;
        };
        SimilarMessageListView: {
            items: components["schemas"]["SimilarMessageView"][];
        };
        SimilarMessageView: {
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
            /** @description 相近程度，0 到 100 */
            likeness: number;
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
        SimilarSuggestionItem: {
            /** @description 答复类别 */
            answerClass: string | null;
            authorName: string;
            /** Format: uuid */
            id: string;
            /** @description 已列为以前提出的同一事项 */
            linked: boolean;
            no: string | null;
            stateText: string;
            title: string;
            /** @description 主办单位 */
            unitName: string | null;
            year: number;
        };
        SimilarSuggestionListView: {
            items: components["schemas"]["SimilarSuggestionItem"][];
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
            /** @description 能用微信的手机号按钮填写联系方式 */
            wechatPhone: boolean;
        };
        SolvedView: {
            /** @description 作出评价的件数 */
            n: number;
            no: number;
            partly: number;
            yes: number;
        };
        SpecialAnalysisItem: {
            authorName: string;
            category: string;
            /** Format: date-time */
            concludedAt: string | null;
            conclusion: string;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            listedAt: string;
            meetingOn: string | null;
            no: string | null;
            plan: string;
            /** @enum {string} */
            state: "listed" | "concluded";
            stateText: string;
            /** Format: uuid */
            suggestionId: string;
            title: string;
            /** @description 主办单位 */
            unitName: string | null;
            /** @description 连续几年提出 */
            years: number;
        };
        SpecialAnalysisPage: {
            items: components["schemas"]["SpecialAnalysisItem"][];
            nextCursor: string | null;
        };
        SpecialAnalysisView: {
            /** Format: date-time */
            concludedAt: string | null;
            conclusion: string;
            /** Format: date-time */
            listedAt: string;
            /** @description YYYY-MM-DD */
            meetingOn: string | null;
            plan: string;
            /** @description listed 待分析，concluded 已有结论 */
            state: string;
            /** @description 连续提出的年数 */
            years: number;
        };
        StaffSignInInput: {
            loginName: string;
            password: string;
        };
        StationDeputiesInput: {
            /** @description 按显示顺序 */
            items: components["schemas"]["StationDeputyInput"][];
            /** @description 读到的联络站版本 */
            version: number;
        };
        StationDeputiesView: {
            items: components["schemas"]["StationDeputyView"][];
            /** @description 联络站的版本 */
            version: number;
        };
        StationDeputyInput: {
            /** Format: uuid */
            deputyId: string;
            /** @description 在站职务 */
            post?: string;
        };
        StationDeputyView: {
            /** Format: uuid */
            deputyId: string;
            /** @description 编号，用来区分同名的代表 */
            externalNo: string | null;
            name: string;
            post: string | null;
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
        SubcategorySettingView: {
            /** @description 由哪一级新增；空为系统自带 */
            addedBy: string | null;
            /** @description 本级改动的编号，用于查变更记录 */
            id: string | null;
            /** @description 显示的名称 */
            label: string;
            /** @description 留言中保存的名称，不会改变 */
            name: string;
            /** @description 本级改过 */
            own: boolean;
            retired: boolean;
            version: number;
        };
        SubcategoryView: {
            /** @description 显示的名称 */
            label: string;
            /** @description 提交时填写的名称 */
            name: string;
        };
        SubscriptionListView: {
            items: components["schemas"]["SubscriptionView"][];
        };
        SubscriptionView: {
            /** @description 还可以发几条；长期订阅为 0 */
            credits: number;
            /** @enum {string} */
            event: "answer" | "progress" | "new_message" | "deadline" | "visit" | "suggestion";
            /** @enum {string} */
            kind: "once" | "long";
            /**
             * @description 没有问过为空
             * @enum {string|null}
             */
            state: "open" | "refused" | "banned" | "filtered" | null;
            templateId: string;
            text: string;
        };
        SuggestionActionView: {
            action: string;
            label: string;
        };
        SuggestionBoardView: {
            /** @description 重点督办 */
            key: number;
            /** @description 等待领导决定 */
            leaders: number;
            /** @description 有单位申请退办，等待处理 */
            objected: number;
            overdue: number;
            soon: number;
            /** @description 专项办理分析 */
            special: number;
            states: components["schemas"]["BoardStateView"][];
        };
        SuggestionDetailView: {
            actions: components["schemas"]["SuggestionActionView"][];
            analysis: components["schemas"]["SpecialAnalysisView"] | null;
            /** @enum {string|null} */
            answerClass: "A" | "B" | "C" | "D" | null;
            answers: components["schemas"]["AnswerView"][];
            authorName: string;
            /** @description 申请退办的次数 */
            bounces: number;
            category: string;
            checks: components["schemas"]["CheckView"][];
            congress: string;
            coordination: components["schemas"]["CoordinationView"][];
            coSigners: components["schemas"]["CoSignerView"][];
            /** @description 代表团，可为空 */
            delegation: string;
            /** @description 附件 */
            documents: components["schemas"]["DocumentView"][];
            /**
             * Format: date-time
             * @description 最近的一个期限
             */
            dueAt: string | null;
            /** @description 以前提出的同一事项 */
            earlier: components["schemas"]["EarlierView"][];
            evaluations: components["schemas"]["EvaluationView"][];
            /** Format: date-time */
            filedAt: string | null;
            grounds: string;
            /** Format: uuid */
            id: string;
            /** @description 重点督办 */
            isKey: boolean;
            key: components["schemas"]["KeySupervisionView"] | null;
            /** @description 等待领导决定 */
            leaders: boolean;
            /** @description 据以提出的留言；承办单位不可见 */
            messageIds: string[];
            /** @description 立案后的编号 */
            no: string | null;
            /** @enum {string} */
            occasion: "session" | "recess";
            occasionText: string;
            /** @enum {string|null} */
            outcome: "satisfied" | "basically" | "unsatisfied" | "not_evaluated" | null;
            /** @description 测评是上一轮办理的：现在正在重新办理 */
            outcomePast: boolean;
            outcomeText: string | null;
            overdue: boolean;
            photos: components["schemas"]["PhotoView"][];
            promises: components["schemas"]["PromiseView"][];
            proposal: string;
            /** @enum {string} */
            publicity: "none" | "title" | "full";
            publicityText: string;
            /** @description 连续提出的年数 */
            raisedYears: number;
            /** @description 回访发现反弹、再次办理的次数 */
            rebounds: number;
            /** @description 重新办理的次数，不含反弹 */
            rehandled: number;
            /** @description 在哪次会议上提出 */
            sessionName: string | null;
            /** @description 列入专项办理分析 */
            special: boolean;
            /** @enum {string} */
            state: "draft" | "co_signing" | "first_review" | "second_review" | "returned" | "filed" | "handling" | "answered" | "evaluated" | "closed" | "reference" | "refused" | "withdrawn";
            stateText: string;
            timeline: components["schemas"]["SuggestionEntryView"][];
            title: string;
            /** @description 等待本人测评的交办 */
            toJudge: string[];
            /** @description 承办单位，主办在前 */
            unitNames: string[];
            units: components["schemas"]["AssignmentView"][];
            /** Format: date-time */
            updatedAt: string;
            version: number;
            /** @description 督办视察 */
            visits: components["schemas"]["SupervisionVisitView"][];
            /** @description 还没有测评的代表 */
            waitingFor: string[];
        };
        SuggestionEntryView: {
            action: string;
            actionText: string;
            actor: string;
            /** Format: date-time */
            at: string;
            /** @description 重新办理的原因 */
            cause: string | null;
            /** @description 这次审核认为不足的方面 */
            failed: string[];
            photos: components["schemas"]["PhotoView"][];
            /** @description 不予立案所依据的规定 */
            rule: string | null;
            seq: number;
            text: string | null;
            /** @enum {string} */
            toState: "draft" | "co_signing" | "first_review" | "second_review" | "returned" | "filed" | "handling" | "answered" | "evaluated" | "closed" | "reference" | "refused" | "withdrawn";
            /** @description 这一步所属的承办单位 */
            unitName: string | null;
        };
        SuggestionFiguresView: {
            /** @description 已答复 */
            answered: number;
            /** @description 已交办 */
            assigned: number;
            /** @description 申退过的 */
            bounced: number;
            byCategory: components["schemas"]["GroupFigures"][];
            byUnit: components["schemas"]["UnitFigures"][];
            classes: components["schemas"]["AnswerClassFigures"];
            /** @description 已办结 */
            closed: number;
            /** @description 办结率：已办结 ÷ 立案 */
            closing: components["schemas"]["FigureRate"];
            durable: components["schemas"]["DurableFigures"];
            /** @description 立案 */
            filed: number;
            /** @description 按时答复率：按时答复 ÷ 已到期或已答复 */
            inTime: components["schemas"]["FigureRate"];
            /** @description 重点督办 */
            key: number;
            /** @description 待领导决定 */
            leaders: number;
            /** @description 会办意见提出率：已提出 ÷ 已结束的会办 */
            opinions: components["schemas"]["FigureRate"];
            outcomes: components["schemas"]["OutcomeFigures"];
            /** @description 现在已超期的 */
            overdue: number;
            promises: components["schemas"]["PromiseFigures"];
            /** @description 以前年度提过的 */
            raisedAgain: number;
            /** @description 回访发现反弹的 */
            rebounds: number;
            regionName: string;
            /** @description 因测评或领导决定重新办理过的，不含反弹 */
            rehandled: number;
            /** @description 满意率：满意和基本满意 ÷ 已测评 */
            satisfaction: components["schemas"]["FigureRate"];
            /** @description 连续三年以上，列入专项分析 */
            special: number;
            year: number;
        };
        SuggestionItem: {
            /** @enum {string|null} */
            answerClass: "A" | "B" | "C" | "D" | null;
            authorName: string;
            category: string;
            congress: string;
            /**
             * Format: date-time
             * @description 最近的一个期限
             */
            dueAt: string | null;
            /** Format: date-time */
            filedAt: string | null;
            /** Format: uuid */
            id: string;
            /** @description 重点督办 */
            isKey: boolean;
            /** @description 等待领导决定 */
            leaders: boolean;
            /** @description 立案后的编号 */
            no: string | null;
            /** @enum {string|null} */
            outcome: "satisfied" | "basically" | "unsatisfied" | "not_evaluated" | null;
            /** @description 测评是上一轮办理的：现在正在重新办理 */
            outcomePast: boolean;
            outcomeText: string | null;
            overdue: boolean;
            /** @description 连续提出的年数 */
            raisedYears: number;
            /** @description 回访发现反弹、再次办理的次数 */
            rebounds: number;
            /** @description 重新办理的次数，不含反弹 */
            rehandled: number;
            /** @description 列入专项办理分析 */
            special: boolean;
            /** @enum {string} */
            state: "draft" | "co_signing" | "first_review" | "second_review" | "returned" | "filed" | "handling" | "answered" | "evaluated" | "closed" | "reference" | "refused" | "withdrawn";
            stateText: string;
            title: string;
            /** @description 承办单位，主办在前 */
            unitNames: string[];
            /** Format: date-time */
            updatedAt: string;
            version: number;
        };
        SuggestionPage: {
            items: components["schemas"]["SuggestionItem"][];
            nextCursor: string | null;
        };
        SuggestionPhotosInput: {
            photoIds: string[];
        };
        SuggestionsFilter: {
            /** @enum {string} */
            answerClass?: "A" | "B" | "C" | "D";
            /** @enum {string} */
            category?: "城乡建设" | "党务政务" | "国土资源" | "环境保护" | "纪检监察" | "交通运输" | "经济管理" | "科技与信息产业" | "民政" | "农村农业" | "商贸旅游" | "卫生计生" | "政法" | "教育文体" | "劳动和社会保障";
            /**
             * @description overdue 已逾期，soon 七天内到期
             * @enum {string}
             */
            due?: "overdue" | "soon";
            /**
             * Format: date
             * @description 立案日期从
             */
            from?: string;
            /** @description 只看重点督办 */
            key?: boolean;
            /** @description 只看等待领导决定 */
            leaders?: boolean;
            /**
             * Format: uuid
             * @description 在哪次交办会上交办
             */
            meetingId?: string;
            /** @description 只看有单位申请退办、等待处理的 */
            objected?: boolean;
            /** @enum {string} */
            occasion?: "session" | "recess";
            /** @enum {string} */
            outcome?: "satisfied" | "basically" | "unsatisfied" | "not_evaluated";
            /** @description 编号，或案由中的文字 */
            q?: string;
            /** @description 只看连续提出 */
            raised?: boolean;
            /**
             * @description 默认 new；old 等得最久的在前，due 按期限，number 按编号
             * @enum {string}
             */
            sort?: "due" | "new" | "old" | "number";
            /** @description 只看专项办理分析 */
            special?: boolean;
            /** @enum {string} */
            state?: "draft" | "co_signing" | "first_review" | "second_review" | "returned" | "filed" | "handling" | "answered" | "evaluated" | "closed" | "reference" | "refused" | "withdrawn";
            /**
             * Format: date
             * @description 立案日期到
             */
            to?: string;
            /**
             * Format: uuid
             * @description 承办单位
             */
            unitId?: string;
            /** @description 立案年份 */
            year?: number;
        };
        SupervisedView: {
            /** Format: uuid */
            id: string;
            key: boolean;
            version: number;
        };
        SuperviseInput: {
            /** @description 领衔督办的领导姓名；列为重点时必填 */
            leader?: string;
            note?: string;
            /** @description true 列为重点督办，false 结束重点督办 */
            on: boolean;
            /** @description 领导职务；列为重点时必填 */
            title?: string;
        };
        SupervisionVisitedView: {
            /** Format: uuid */
            id: string;
            version: number;
            /**
             * Format: uuid
             * @description 这次视察
             */
            visitId: string;
        };
        SupervisionVisitInput: {
            /** @description 发现的情况 */
            found: string;
            /** @description 带队领导 */
            leader: string;
            /** @description 参加人员 */
            participants?: string;
            photoIds?: string[];
            place: string;
            /** @description 督办意见和结果 */
            result: string;
            /**
             * Format: date
             * @description 不晚于今天
             */
            visitedOn: string;
        };
        SupervisionVisitView: {
            found: string;
            /** Format: uuid */
            id: string;
            leader: string;
            participants: string;
            photos: components["schemas"]["PhotoView"][];
            place: string;
            result: string;
            /** @description YYYY-MM-DD */
            visitedOn: string;
        };
        TargetDeputyView: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description 手上没有办完的件数 */
            open: number;
        };
        TargetsView: {
            /** @description 上一级办公室 */
            above: components["schemas"]["RefView"] | null;
            /** @description 可以交办的下级办公室 */
            below: components["schemas"]["RefView"][];
            deputies: components["schemas"]["TargetDeputyView"][];
            station: components["schemas"]["RefView"];
        };
        TemplateFieldInput: {
            /** @description 微信模板里的字段名，如 thing1 */
            name: string;
            /** @enum {string} */
            source: "title" | "summary" | "number" | "station" | "state" | "time" | "site" | "fixed";
            /** @description 固定文字 */
            text?: string;
        };
        TemplateFieldView: {
            name: string;
            /** @enum {string} */
            source: "title" | "summary" | "number" | "station" | "state" | "time" | "site" | "fixed";
            text?: string;
        };
        TemplateInput: {
            text: string;
            title: string;
        };
        TemplateListView: {
            /** @description 本人的常用语 */
            items: components["schemas"]["TemplateView"][];
            /** @description 各级机关提供的，只能使用 */
            office: components["schemas"]["OfficeTemplateChoiceView"][];
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
        TotpBeginView: {
            /** @description 手工输入用的密钥 */
            secret: string;
            /** @description 二维码的内容 */
            uri: string;
        };
        TotpCodeInput: {
            code: string;
        };
        TotpRuleInput: {
            /** @enum {string} */
            totpRule: "off" | "optional" | "required";
        };
        UnboundView: {
            count: number;
        };
        UnitActionView: {
            /** @enum {string} */
            action: "edit" | "close" | "reopen";
            label: string;
        };
        UnitAssignmentDetailView: {
            assignment: components["schemas"]["AssignmentView"];
            suggestion: components["schemas"]["SuggestionDetailView"];
        };
        UnitAssignmentItem: {
            /** Format: date-time */
            assignedAt: string;
            authorName: string;
            category: string;
            /** Format: date-time */
            dueAt: string | null;
            dueText: string | null;
            /** Format: uuid */
            id: string;
            /** @description 重点督办 */
            isKey: boolean;
            /** @enum {string} */
            kind: "lead" | "supporting" | "separate";
            kindText: string;
            no: string | null;
            overdue: boolean;
            round: number;
            /** @enum {string} */
            state: "assigned" | "objected" | "coordinating" | "replaced" | "accepted" | "planned" | "progressing" | "opinion_given" | "no_opinion" | "answered" | "evaluated" | "promised" | "done";
            stateText: string;
            /** Format: uuid */
            suggestionId: string;
            title: string;
            /** Format: uuid */
            unitId: string;
            unitName: string;
        };
        UnitAssignmentPage: {
            items: components["schemas"]["UnitAssignmentItem"][];
            nextCursor: string | null;
        };
        UnitCountsView: {
            /** @description 已答复或已完成 */
            done: number;
            /** @description 到建议办结也没有提出会办意见的 */
            noOpinion: number;
            /** @description 承诺台账 */
            promises: number;
            /** @description 待接收 */
            toAccept: number;
            /** @description 待答复或待提意见 */
            toAnswer: number;
            /** @description 待定方案 */
            toPlan: number;
        };
        UnitFigures: {
            answered: number;
            classes: components["schemas"]["AnswerClassFigures"];
            closed: number;
            /** Format: uuid */
            id: string;
            name: string;
            outcomes: components["schemas"]["OutcomeFigures"];
            overdue: number;
            /** @description 件数 */
            total: number;
        };
        UnitHomeView: {
            counts: components["schemas"]["UnitCountsView"];
            /** @description 已经逾期的件数 */
            overdue: number;
            units: components["schemas"]["OwnUnitView"][];
        };
        UnitImportResultView: {
            created: number;
            dryRun: boolean;
            /** @description 有误的单元格总数 */
            errorCount: number;
            /** @description 最多前 200 处 */
            errors: components["schemas"]["SheetProblemView"][];
            /** @description 有任何一行有误时，全部不保存 */
            saved: boolean;
            unchanged: number;
            /** @description 表格中的单位数 */
            units: number;
            updated: number;
        };
        UnitItem: {
            /** @description 今年的答复 */
            answered: number;
            categories: string[];
            headName: string;
            headTitle: string;
            /** Format: uuid */
            id: string;
            /** @description 其中按期 */
            inTime: number;
            /** @enum {string} */
            kind: "government" | "party" | "court" | "procuratorate" | "enterprise" | "other";
            kindText: string;
            name: string;
            /** @description 在办的建议 */
            open: number;
            /** @description 其中已逾期 */
            overdue: number;
            regionCode: string;
            regionName: string;
            shortName: string;
            /** @enum {string} */
            status: "active" | "closed";
            statusText: string;
            version: number;
        };
        UnitPage: {
            items: components["schemas"]["UnitItem"][];
            nextCursor: string | null;
        };
        UnitProposalItem: {
            name: string;
            /** @description 为什么推荐，最有力的在前 */
            reasons: string[];
            /** Format: uuid */
            unitId: string;
        };
        UnitProposalListView: {
            items: components["schemas"]["UnitProposalItem"][];
        };
        UnitRef: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        UnitsFilter: {
            /**
             * @description 分管的类别
             * @enum {string}
             */
            category?: "城乡建设" | "党务政务" | "国土资源" | "环境保护" | "纪检监察" | "交通运输" | "经济管理" | "科技与信息产业" | "民政" | "农村农业" | "商贸旅游" | "卫生计生" | "政法" | "教育文体" | "劳动和社会保障";
            /** @enum {string} */
            kind?: "government" | "party" | "court" | "procuratorate" | "enterprise" | "other";
            /**
             * @description 默认按名称
             * @enum {string}
             */
            order?: "name" | "overdue";
            /** @description 名称、简称、负责人或职责 */
            q?: string;
            /** @description 该行政区划及其以下 */
            regionCode?: string;
            /**
             * @description 默认在用
             * @enum {string}
             */
            status?: "active" | "closed" | "all";
        };
        UnitStatusInput: {
            /** @enum {string} */
            status: "active" | "closed";
            /**
             * Format: uuid
             * @description 并入的单位；未办完的建议一并转过去
             */
            successorId?: string;
            /** @description 读到的版本 */
            version: number;
        };
        UnitView: {
            actions: components["schemas"]["UnitActionView"][];
            address: string;
            /** @description 今年的答复 */
            answered: number;
            categories: string[];
            contactName: string;
            duty: string;
            headName: string;
            headTitle: string;
            /** Format: uuid */
            id: string;
            /** @description 其中按期 */
            inTime: number;
            /** @enum {string} */
            kind: "government" | "party" | "court" | "procuratorate" | "enterprise" | "other";
            kindText: string;
            name: string;
            /** @description 在办的建议 */
            open: number;
            /** @description 其中已逾期 */
            overdue: number;
            /** @description 单位的工作人员 */
            people: components["schemas"]["UnitRef"][];
            phone: string;
            /** @description 并入本单位的单位 */
            predecessors: string[];
            regionCode: string;
            regionName: string;
            shortName: string;
            /** @enum {string} */
            status: "active" | "closed";
            statusText: string;
            /** @description 并入的单位 */
            successor: components["schemas"]["UnitRef"] | null;
            /** Format: date-time */
            updatedAt: string;
            version: number;
        };
        UnitWorkItem: {
            /** Format: date-time */
            assignedAt: string;
            /** Format: date-time */
            dueAt: string | null;
            /** Format: date-time */
            endedAt: string | null;
            /**
             * Format: uuid
             * @description 交办编号
             */
            id: string;
            kindText: string;
            /** @description 建议编号 */
            no: string | null;
            overdue: boolean;
            stateText: string;
            /** Format: uuid */
            suggestionId: string;
            title: string;
        };
        UnitWorkPage: {
            items: components["schemas"]["UnitWorkItem"][];
            nextCursor: string | null;
        };
        UnreadView: {
            /** @description 当前身份的未读条数 */
            count: number;
        };
        UpdateCongressSessionInput: {
            /** @description 人民代表大会全称，与代表资格中的一致 */
            congress: string;
            /**
             * Format: date
             * @description 闭幕日
             */
            endsOn: string;
            /** @description 例如 第六次会议 */
            name: string;
            regionCode: string;
            /**
             * Format: date
             * @description 开幕日
             */
            startsOn: string;
            /** @description 读到的版本 */
            version: number;
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
        UpdateUnitInput: {
            address?: string;
            /** @description 分管的类别 */
            categories: string[];
            /** @description 联系人 */
            contactName?: string;
            /** @description 职责 */
            duty?: string;
            /** @description 主要负责人 */
            headName?: string;
            /** @description 负责人职务 */
            headTitle?: string;
            /** @enum {string} */
            kind: "government" | "party" | "court" | "procuratorate" | "enterprise" | "other";
            name: string;
            phone?: string;
            /** @description 简称，用于答复文号 */
            shortName: string;
            /** @description 读到的版本 */
            version: number;
        };
        UpholdInput: {
            /** @description 会议纪要；联席会议之后必填 */
            minutes?: string;
            note: string;
        };
        UploadedPhotoView: {
            height: number;
            /** Format: uuid */
            id: string;
            urls: components["schemas"]["PhotoUrlsView"];
            /** @description 最大尺寸的宽（像素） */
            width: number;
        };
        UsableTemplateListView: {
            items: components["schemas"]["UsableTemplateView"][];
        };
        UsableTemplateView: {
            /** Format: uuid */
            id: string;
            /** @description 由哪一级提供 */
            regionName: string;
            text: string;
            title: string;
        };
        VersionInput: {
            /** @description 读到的版本 */
            version: number;
        };
        VisitedView: {
            /** Format: uuid */
            id: string;
            /** @description 问题反弹，已重新办理 */
            rebound: boolean;
            /** @enum {string} */
            state: "planned" | "answered" | "unreached";
            stateText: string;
        };
        WechatRuleInput: {
            /**
             * @description 微信认为有风险的内容：交人工审核，或直接拒收
             * @enum {string}
             */
            risky: "hold" | "reject";
        };
        WechatRuleView: {
            /** @enum {string} */
            risky: "hold" | "reject";
        };
        WechatServiceView: {
            /**
             * Format: date-time
             * @description 调用次数用完，暂停到
             */
            blockedUntil: string | null;
            /** @description 最近一次失败的原因 */
            errorText: string | null;
            /**
             * Format: date-time
             * @description 最近一次失败
             */
            failedAt: string | null;
            key: string;
            /** @description 没有开通时说明缺什么、有什么影响 */
            note: string;
            /**
             * Format: date-time
             * @description 最近一次成功
             */
            okAt: string | null;
            /** @enum {string} */
            state: "off" | "unused" | "on" | "failing" | "paused";
            text: string;
        };
        WechatSettingView: {
            name: string;
            set: boolean;
            text: string;
        };
        WechatSignInInput: {
            /** @description wx.login 得到的 code */
            code: string;
            /** @enum {string} */
            door?: "citizen" | "deputy" | "unit" | "admin";
        };
        WechatStatusView: {
            configured: boolean;
            pushMode: string;
            /** @description 填到微信后台的消息推送地址 */
            pushUrl: string;
            /** @enum {string} */
            risky: "hold" | "reject";
            services: components["schemas"]["WechatServiceView"][];
            settings: components["schemas"]["WechatSettingView"][];
            /** @description 接的是本机的演示替身，不是微信 */
            standIn: boolean;
            /** @description release、trial 或 develop */
            version: string;
        };
        WordPageFilter: {
            /** @description 词中的几个字 */
            q?: string;
            /** @enum {string} */
            verdict?: "hold" | "reject" | "pass";
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
    AccountsAdmin_list: {
        parameters: {
            query?: {
                /** @description 上一页返回的 nextCursor */
                cursor?: string;
                /** @description 每页条数，默认 20 */
                limit?: number;
                /** @description 姓名、登录名，或角色所在的区划、联络站、承办单位 */
                q?: string;
                role?: "unit_staff" | "station_keeper" | "office_staff" | "office_admin" | "auditor";
                status?: "active" | "disabled";
                /** @description 是否绑定动态口令 */
                totp?: boolean;
                /** @description 只看 90 天没有登录的 */
                unused?: boolean;
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
                    "application/json": components["schemas"]["ManagedAccountPage"];
                };
            };
        };
    };
    AccountsAdmin_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAccountInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InitialPasswordView"];
                };
            };
        };
    };
    AccountsAdmin_detail: {
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
                    "application/json": components["schemas"]["ManagedAccountView"];
                };
            };
        };
    };
    AccountsAdmin_rename: {
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
                "application/json": components["schemas"]["EditAccountInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagedAccountView"];
                };
            };
        };
    };
    AccountSecurityAdmin_disable: {
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
                    "application/json": components["schemas"]["ManagedAccountView"];
                };
            };
        };
    };
    AccountSecurityAdmin_enable: {
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
                    "application/json": components["schemas"]["ManagedAccountView"];
                };
            };
        };
    };
    AccountSecurityAdmin_endSessions: {
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
                    "application/json": components["schemas"]["EndedView"];
                };
            };
        };
    };
    AccountsAdmin_history: {
        parameters: {
            query?: {
                /** @description 上一页返回的 nextCursor */
                cursor?: string;
                /** @description 每页条数，默认 20 */
                limit?: number;
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
                    "application/json": components["schemas"]["AccountHistoryPage"];
                };
            };
        };
    };
    AccountSecurityAdmin_resetPassword: {
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
                    "application/json": components["schemas"]["InitialPasswordView"];
                };
            };
        };
    };
    AccountSecurityAdmin_resetTotp: {
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
                    "application/json": components["schemas"]["ManagedAccountView"];
                };
            };
        };
    };
    AccountsAdmin_give: {
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
                "application/json": components["schemas"]["GrantInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagedAccountView"];
                };
            };
        };
    };
    AccountsAdmin_take: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                grantId: string;
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
                    "application/json": components["schemas"]["ManagedAccountView"];
                };
            };
        };
    };
    AccountSecurityAdmin_sessions: {
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
                    "application/json": components["schemas"]["SessionListView"];
                };
            };
        };
    };
    AccountsAdmin_choices: {
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
                    "application/json": components["schemas"]["AccountChoicesView"];
                };
            };
        };
    };
    AccountExport_startExport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ManagedAccountsFilter"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobStartedView"];
                };
            };
        };
    };
    AccountImport_checkSheet: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountImportView"];
                };
            };
        };
    };
    AccountImport_startImport: {
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
                    "application/json": components["schemas"]["JobStartedView"];
                };
            };
        };
    };
    AccountImport_template: {
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
    ChecksAdmin_check: {
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
                "application/json": components["schemas"]["CheckInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckDoneView"];
                };
            };
        };
    };
    HandlingAdmin_coordinate: {
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
                "application/json": components["schemas"]["CoordinateInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignmentSteppedView"];
                };
            };
        };
    };
    HandlingAdmin_reassign: {
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
                "application/json": components["schemas"]["ReassignInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignmentSteppedView"];
                };
            };
        };
    };
    HandlingAdmin_uphold: {
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
                "application/json": components["schemas"]["UpholdInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignmentSteppedView"];
                };
            };
        };
    };
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
    AuditAdmin_accounts: {
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
                    "application/json": components["schemas"]["AuditAccountListView"];
                };
            };
        };
    };
    AuditExport_startExport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AuditFilter"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobStartedView"];
                };
            };
        };
    };
    AuditAdmin_prove: {
        parameters: {
            query?: {
                /** @description 以前抄下的链头 */
                head?: string;
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
                    "application/json": components["schemas"]["AuditProofView"];
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
    ChecksAdmin_list: {
        parameters: {
            query?: {
                /** @description 上一页返回的 nextCursor */
                cursor?: string;
                /** @description 默认 plan */
                kind?: "plan" | "progress" | "result";
                /** @description 每页条数，默认 20 */
                limit?: number;
                /** @description 默认 true：还没有考核的；false：这一年度已考核的 */
                open?: boolean;
                /** @description 考核年度，默认今年 */
                year?: number;
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
                    "application/json": components["schemas"]["CheckedPage"];
                };
            };
        };
    };
    WechatCodesAdmin_ways: {
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
                    "application/json": components["schemas"]["CodeWaysView"];
                };
            };
        };
    };
    WechatCodesAdmin_zip: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeZipInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobStartedView"];
                };
            };
        };
    };
    WechatCodesAdmin_png: {
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
    WechatCodesAdmin_link: {
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
                    "application/json": components["schemas"]["ShortLinkView"];
                };
            };
        };
    };
    CongressSessionsAdmin_list: {
        parameters: {
            query?: {
                /** @description 人民代表大会全称 */
                congress?: string;
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
                    "application/json": components["schemas"]["CongressSessionPage"];
                };
            };
        };
    };
    CongressSessionsAdmin_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CongressSessionInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CongressSessionView"];
                };
            };
        };
    };
    CongressSessionsAdmin_update: {
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
                "application/json": components["schemas"]["UpdateCongressSessionInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CongressSessionView"];
                };
            };
        };
    };
    CongressSessionsAdmin_congresses: {
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
                    "application/json": components["schemas"]["CongressListView"];
                };
            };
        };
    };
    HandlingAdmin_coordination: {
        parameters: {
            query?: {
                /** @description 上一页返回的 nextCursor */
                cursor?: string;
                /** @description 每页条数，默认 20 */
                limit?: number;
                state?: "listed" | "planned" | "decided" | "ended";
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
                    "application/json": components["schemas"]["CoordinationPage"];
                };
            };
        };
    };
    HandlingAdmin_coordinationOne: {
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
                    "application/json": components["schemas"]["CoordinationItem"];
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
    DeputyExport_startExport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ManagedDeputiesFilter"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobStartedView"];
                };
            };
        };
    };
    DeputyImport_checkSheet: {
        parameters: {
            query?: {
                /** @description 所在行政区划，默认为本人管理的行政区划 */
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
    DeputyImport_startImport: {
        parameters: {
            query?: {
                /** @description 所在行政区划，默认为本人管理的行政区划 */
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
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobStartedView"];
                };
            };
        };
    };
    DeputyImport_template: {
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
                /** @description 上一页返回的 nextCursor */
                cursor?: string;
                kind?: "area" | "professional";
                /** @description 每页条数，默认 20 */
                limit?: number;
                /** @description 小组名称 */
                q?: string;
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
    DeputyGroupsAdmin_one: {
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
                    "application/json": components["schemas"]["DeputyGroupDetailView"];
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
    DeputyGroupsAdmin_setMembers: {
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
                "application/json": components["schemas"]["GroupMembersInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeputyGroupDetailView"];
                };
            };
        };
    };
    DeputyGroupExport_startExport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeputyGroupsFilter"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobStartedView"];
                };
            };
        };
    };
    DeputyGroupImport_checkSheet: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportOutcomeView"];
                };
            };
        };
    };
    DeputyGroupImport_startImport: {
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
                    "application/json": components["schemas"]["JobStartedView"];
                };
            };
        };
    };
    DeputyGroupImport_template: {
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
    DeskAdmin_counts: {
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
                    "application/json": components["schemas"]["DeskView"];
                };
            };
        };
    };
    HandingAdmin_listMeetings: {
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
                    "application/json": components["schemas"]["HandingMeetingPage"];
                };
            };
        };
    };
    HandingAdmin_hold: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandingMeetingInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandingMeetingView"];
                };
            };
        };
    };
    HandingAdmin_handOver: {
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
                "application/json": components["schemas"]["AssignBatchInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignedBatchView"];
                };
            };
        };
    };
    HistoryAdmin_list: {
        parameters: {
            query: {
                /** @description 上一页返回的 nextCursor */
                cursor?: string;
                /** @description 每页条数，默认 20 */
                limit?: number;
                subjectId: string;
                /** @description 对象种类，如 station、deputy、message */
                subjectType: string;
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
                    "application/json": components["schemas"]["HistoryPage"];
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
                /** @description 代表姓名 */
                q?: string;
                state?: "open" | "used" | "revoked" | "expired";
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
    InvitationsAdmin_count: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitationSheetInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationCountView"];
                };
            };
        };
    };
    InvitationsAdmin_sheet: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitationSheetInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobStartedView"];
                };
            };
        };
    };
    JobsAdmin_list: {
        parameters: {
            query?: {
                /** @description 上一页返回的 nextCursor */
                cursor?: string;
                /** @description 每页条数，默认 20 */
                limit?: number;
                /** @description 只看排队中和进行中的 */
                open?: boolean;
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
                    "application/json": components["schemas"]["JobPageView"];
                };
            };
        };
    };
    JobsAdmin_one: {
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
                    "application/json": components["schemas"]["JobView"];
                };
            };
        };
    };
    JobsAdmin_cancel: {
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
                    "application/json": components["schemas"]["JobStartedView"];
                };
            };
        };
    };
    JobsAdmin_file: {
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
                    "application/octet-stream": string;
                };
            };
        };
    };
    JobsAdmin_take: {
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
                    "application/octet-stream": string;
                };
            };
        };
    };
    JobsAdmin_rows: {
        parameters: {
            query?: {
                /** @description 上一页返回的 nextCursor */
                cursor?: string;
                /** @description 每页条数，默认 20 */
                limit?: number;
                state?: "waiting" | "done" | "failed";
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
                    "application/json": components["schemas"]["JobRowPageView"];
                };
            };
        };
    };
    DeskAdmin_batch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BatchInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobStartedView"];
                };
            };
        };
    };
    MessagesAdmin_list: {
        parameters: {
            query?: {
                category?: string;
                /** @description 概览里的哪一个数所统计的留言 */
                counted?: "received" | "answered" | "timed" | "in_time" | "late" | "rated" | "solved_yes" | "solved_partly" | "solved_no" | "satisfied_5" | "satisfied_4" | "satisfied_3" | "satisfied_2" | "satisfied_1" | "no_response" | "handed_up" | "declined" | "reopened" | "open_now" | "waiting_now" | "overdue_now" | "office_now";
                /** @description 上一页返回的 nextCursor */
                cursor?: string;
                deputyId?: string;
                /** @description 已逾期、将到期、未到提醒时间 */
                due?: "overdue" | "soon" | "ok";
                from?: string;
                handedUp?: boolean;
                /** @description 哪位代表、哪个站或办公室经手过，后来答复、转出或办结了 */
                handledById?: string;
                /** @description 现在由哪位代表、哪个站或办公室办理 */
                holderId?: string;
                /** @description 现在由谁办理 */
                holderKind?: "deputy" | "station" | "office";
                /** @description 每页条数，默认 20 */
                limit?: number;
                /** @description 由我（站或办公室）办理 */
                mine?: boolean;
                /** @description 只看没有办结的 */
                open?: boolean;
                /** @description 按期限排序时只列有期限的；按相关程度排序要有检索词 */
                order?: "due" | "newest" | "rank";
                overdue?: boolean;
                /** @description 到这一天结束时（北京时间）已过期限、还没有办的 */
                overdueOn?: string;
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
    DeskAdmin_similar: {
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
                    "application/json": components["schemas"]["SimilarMessageListView"];
                };
            };
        };
    };
    DeskAdmin_targets: {
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
                    "application/json": components["schemas"]["TargetsView"];
                };
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
    MessageExport_startExport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MessageFilterFilter"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobStartedView"];
                };
            };
        };
    };
    OfficeTemplatesAdmin_list: {
        parameters: {
            query?: {
                /** @description 上一页返回的 nextCursor */
                cursor?: string;
                /** @description 每页条数，默认 20 */
                limit?: number;
                /** @description 标题或内容中的几个字 */
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
                    "application/json": components["schemas"]["OfficeTemplatePage"];
                };
            };
        };
    };
    OfficeTemplatesAdmin_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfficeTemplateInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedTemplateView"];
                };
            };
        };
    };
    OfficeTemplatesAdmin_change: {
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
                "application/json": components["schemas"]["ChangeOfficeTemplateInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedTemplateView"];
                };
            };
        };
    };
    OfficeTemplatesAdmin_remove: {
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
                    "application/json": components["schemas"]["RemovedTemplateView"];
                };
            };
        };
    };
    OfficeTemplatesAdmin_usable: {
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
                    "application/json": components["schemas"]["UsableTemplateListView"];
                };
            };
        };
    };
    RolesAdmin_listOffices: {
        parameters: {
            query?: {
                /** @description 上一页返回的 nextCursor */
                cursor?: string;
                /** @description 每页条数，默认 20 */
                limit?: number;
                /** @description 机关名称 */
                q?: string;
                totpRule?: "off" | "optional" | "required";
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
                    "application/json": components["schemas"]["OfficePage"];
                };
            };
        };
    };
    OfficesAdmin_rename: {
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
                "application/json": components["schemas"]["OfficeNameInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficeView"];
                };
            };
        };
    };
    RolesAdmin_setRule: {
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
                "application/json": components["schemas"]["TotpRuleInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficeItem"];
                };
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
    OverviewAdmin_deputies: {
        parameters: {
            query: {
                /** @description 期内答复过留言的，或没有答复过的；不填为全部 */
                answered?: boolean;
                /** @description 上一页返回的 nextCursor */
                cursor?: string;
                /** @description 起始日期（北京时间，含当日） */
                from: string;
                /** @description 每页条数，默认 20 */
                limit?: number;
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
                    "application/json": components["schemas"]["PresentDeputyPage"];
                };
            };
        };
    };
    FiguresExport_startExport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OverviewFilter"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobStartedView"];
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
    OverviewAdmin_stations: {
        parameters: {
            query: {
                /** @description 期内答复过留言的，或没有答复过的；不填为全部 */
                answered?: boolean;
                /** @description 上一页返回的 nextCursor */
                cursor?: string;
                /** @description 起始日期（北京时间，含当日） */
                from: string;
                /** @description 每页条数，默认 20 */
                limit?: number;
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
                    "application/json": components["schemas"]["PresentStationPage"];
                };
            };
        };
    };
    OwnRegionsAdmin_list: {
        parameters: {
            query?: {
                /** @description 已经选中的区划；不在下一级时也给出它的名称 */
                path?: string;
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
                    "application/json": components["schemas"]["OwnRegionListView"];
                };
            };
        };
    };
    PlaquesAdmin_issueCodes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlaqueRegionInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlainStationsView"];
                };
            };
        };
    };
    StationPlaques_startExport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlaquesFilter"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobStartedView"];
                };
            };
        };
    };
    PlaquesAdmin_uncoded: {
        parameters: {
            query: {
                regionCode: string;
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
                    "application/json": components["schemas"]["PlainStationsView"];
                };
            };
        };
    };
    PromisesAdmin_list: {
        parameters: {
            query?: {
                /** @description 上一页返回的 nextCursor */
                cursor?: string;
                /** @description overdue 已过承诺时限，soon 三十天内到期 */
                due?: "overdue" | "soon";
                /** @description 每页条数，默认 20 */
                limit?: number;
                state?: "open" | "reported" | "kept" | "ended";
                unitId?: string;
                /** @description 台账年度 */
                year?: number;
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
                    "application/json": components["schemas"]["PromisePage"];
                };
            };
        };
    };
    PromisesAdmin_one: {
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
                    "application/json": components["schemas"]["PromiseItem"];
                };
            };
        };
    };
    PromisesAdmin_confirm: {
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
                "application/json": components["schemas"]["ConfirmPromiseInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PromiseSteppedView"];
                };
            };
        };
    };
    PromisesAdmin_sendBack: {
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
                "application/json": components["schemas"]["ReturnPromiseInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PromiseSteppedView"];
                };
            };
        };
    };
    PromiseExport_startExport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PromisesFilter"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobStartedView"];
                };
            };
        };
    };
    PromisesAdmin_preview: {
        parameters: {
            query: {
                /** @description 从哪一年度的台账转出 */
                year: number;
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
                    "application/json": components["schemas"]["RollOverView"];
                };
            };
        };
    };
    PromisesAdmin_rollOver: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RollOverQuery"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RollOverView"];
                };
            };
        };
    };
    OfficesAdmin_offices: {
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
                    "application/json": components["schemas"]["OfficeListView"];
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
    OfficesAdmin_regions: {
        parameters: {
            query?: {
                /** @description 它的下一级；不填为本人管理的行政区划 */
                parentCode?: string;
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
                    "application/json": components["schemas"]["ManagedRegionListView"];
                };
            };
        };
    };
    VisitsAdmin_list: {
        parameters: {
            query?: {
                /** @description 上一页返回的 nextCursor */
                cursor?: string;
                /** @description due 已到回访日，later 还没有到 */
                due?: "due" | "later";
                /** @description 每页条数，默认 20 */
                limit?: number;
                state?: "planned" | "answered" | "unreached";
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
                    "application/json": components["schemas"]["ReturnVisitPage"];
                };
            };
        };
    };
    VisitsAdmin_record: {
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
                "application/json": components["schemas"]["RecordVisitInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitedView"];
                };
            };
        };
    };
    RolesAdmin_list: {
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
                    "application/json": components["schemas"]["RoleListView"];
                };
            };
        };
    };
    SavedFiltersAdmin_list: {
        parameters: {
            query: {
                list: string;
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
                    "application/json": components["schemas"]["SavedFilterListView"];
                };
            };
        };
    };
    SavedFiltersAdmin_save: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SavedFilterInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedFilterView"];
                };
            };
        };
    };
    SavedFiltersAdmin_remove: {
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
                    "application/json": components["schemas"]["RemovedFilterView"];
                };
            };
        };
    };
    ScreenWordsAdmin_list: {
        parameters: {
            query?: {
                /** @description 上一页返回的 nextCursor */
                cursor?: string;
                /** @description 每页条数，默认 20 */
                limit?: number;
                /** @description 词中的几个字 */
                q?: string;
                verdict?: "hold" | "reject" | "pass";
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
                    "application/json": components["schemas"]["ScreenWordPage"];
                };
            };
        };
    };
    ScreenWordsAdmin_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddWordsInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddedWordsView"];
                };
            };
        };
    };
    ScreenWordsAdmin_change: {
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
                "application/json": components["schemas"]["ChangeWordInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddedWordsView"];
                };
            };
        };
    };
    ScreenWordsAdmin_remove: {
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
                    "application/json": components["schemas"]["RemovedWordView"];
                };
            };
        };
    };
    ScreenWordsAdmin_builtIn: {
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
                    "application/json": components["schemas"]["BuiltInWordListView"];
                };
            };
        };
    };
    ScreenWordExport_startExport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WordPageFilter"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobStartedView"];
                };
            };
        };
    };
    ScreenWordImport_checkSheet: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportWordsView"];
                };
            };
        };
    };
    ScreenWordImport_startImport: {
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
                    "application/json": components["schemas"]["JobStartedView"];
                };
            };
        };
    };
    ScreenWordImport_template: {
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
    CategoriesAdmin_list: {
        parameters: {
            query?: {
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
                    "application/json": components["schemas"]["CategorySettingListView"];
                };
            };
        };
    };
    CategoriesAdmin_change: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeCategoryInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CategorySettingListView"];
                };
            };
        };
    };
    CategoriesAdmin_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CategoryInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CategorySettingListView"];
                };
            };
        };
    };
    CategoriesAdmin_order: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderCategoriesInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CategorySettingListView"];
                };
            };
        };
    };
    ClockSettingsAdmin_all: {
        parameters: {
            query?: {
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
                    "application/json": components["schemas"]["ClockSettingListView"];
                };
            };
        };
    };
    ClockSettingsAdmin_set: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClockSettingInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClockSettingView"];
                };
            };
        };
    };
    ClockSettingsAdmin_reset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResetClockInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClockSettingView"];
                };
            };
        };
    };
    ClockSettingsAdmin_list: {
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
                    "application/json": components["schemas"]["SettingRegionListView"];
                };
            };
        };
    };
    SupervisionAdmin_special: {
        parameters: {
            query?: {
                /** @description 上一页返回的 nextCursor */
                cursor?: string;
                /** @description 每页条数，默认 20 */
                limit?: number;
                state?: "listed" | "concluded";
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
                    "application/json": components["schemas"]["SpecialAnalysisPage"];
                };
            };
        };
    };
    StationsAdmin_list: {
        parameters: {
            query?: {
                /** @description 有没有在用的站码 */
                coded?: boolean;
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
    StationDeputiesAdmin_list: {
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
                    "application/json": components["schemas"]["StationDeputiesView"];
                };
            };
        };
    };
    StationDeputiesAdmin_set: {
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
                "application/json": components["schemas"]["StationDeputiesInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StationDeputiesView"];
                };
            };
        };
    };
    StationMoveAdmin_move: {
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
                "application/json": components["schemas"]["MoveStationInput"];
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
                /** @description 站牌上的码，默认普通二维码 */
                code?: "link" | "mini";
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
    StationsAdmin_roster: {
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
    StationExport_startExport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ManagedStationsFilter"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobStartedView"];
                };
            };
        };
    };
    StationImport_checkSheet: {
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportOutcomeView"];
                };
            };
        };
    };
    StationImport_startImport: {
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
                    "application/json": components["schemas"]["JobStartedView"];
                };
            };
        };
    };
    StationImport_template: {
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
    SuggestionsAdmin_list: {
        parameters: {
            query?: {
                answerClass?: "A" | "B" | "C" | "D";
                category?: "城乡建设" | "党务政务" | "国土资源" | "环境保护" | "纪检监察" | "交通运输" | "经济管理" | "科技与信息产业" | "民政" | "农村农业" | "商贸旅游" | "卫生计生" | "政法" | "教育文体" | "劳动和社会保障";
                /** @description 上一页返回的 nextCursor */
                cursor?: string;
                /** @description overdue 已逾期，soon 七天内到期 */
                due?: "overdue" | "soon";
                /** @description 立案日期从 */
                from?: string;
                /** @description 只看重点督办 */
                key?: boolean;
                /** @description 只看等待领导决定 */
                leaders?: boolean;
                /** @description 每页条数，默认 20 */
                limit?: number;
                /** @description 在哪次交办会上交办 */
                meetingId?: string;
                /** @description 只看有单位申请退办、等待处理的 */
                objected?: boolean;
                occasion?: "session" | "recess";
                outcome?: "satisfied" | "basically" | "unsatisfied" | "not_evaluated";
                /** @description 编号，或案由中的文字 */
                q?: string;
                /** @description 只看连续提出 */
                raised?: boolean;
                /** @description 默认 new；old 等得最久的在前，due 按期限，number 按编号 */
                sort?: "due" | "new" | "old" | "number";
                /** @description 只看专项办理分析 */
                special?: boolean;
                state?: "draft" | "co_signing" | "first_review" | "second_review" | "returned" | "filed" | "handling" | "answered" | "evaluated" | "closed" | "reference" | "refused" | "withdrawn";
                /** @description 立案日期到 */
                to?: string;
                /** @description 承办单位 */
                unitId?: string;
                /** @description 立案年份 */
                year?: number;
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
    SupervisionAdmin_analyse: {
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
                "application/json": components["schemas"]["AnalysisInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnalysedView"];
                };
            };
        };
    };
    AnswersAdmin_pdf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                answerId: string;
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
    AnswersAdmin_release: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                answerId: string;
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
                    "application/json": components["schemas"]["AnswerReleasedView"];
                };
            };
        };
    };
    HandlingAdmin_assign: {
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
                "application/json": components["schemas"]["AssignSuggestionInput"];
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
    RaisedAdmin_earlier: {
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
                "application/json": components["schemas"]["EarlierInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RaisedView"];
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
    HandlingAdmin_order: {
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
                "application/json": components["schemas"]["OrderRehandleInput"];
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
    RaisedAdmin_similar: {
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
                    "application/json": components["schemas"]["SimilarSuggestionListView"];
                };
            };
        };
    };
    SupervisionAdmin_supervise: {
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
                "application/json": components["schemas"]["SuperviseInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupervisedView"];
                };
            };
        };
    };
    UnitProposalsAdmin_list: {
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
                    "application/json": components["schemas"]["UnitProposalListView"];
                };
            };
        };
    };
    HandlingAdmin_addUnit: {
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
                "application/json": components["schemas"]["AddUnitInput"];
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
    SupervisionAdmin_visit: {
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
                "application/json": components["schemas"]["SupervisionVisitInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupervisionVisitedView"];
                };
            };
        };
    };
    SuggestionsAdmin_board: {
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
                    "application/json": components["schemas"]["SuggestionBoardView"];
                };
            };
        };
    };
    SuggestionExport_startExport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuggestionsFilter"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobStartedView"];
                };
            };
        };
    };
    ReportAdmin_year: {
        parameters: {
            query?: {
                /** @description 立案年度，默认今年 */
                year?: number;
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
                    "application/json": components["schemas"]["SuggestionFiguresView"];
                };
            };
        };
    };
    SuggestionReport_startExport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FiguresYearFilter"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobStartedView"];
                };
            };
        };
    };
    UnitsAdmin_list: {
        parameters: {
            query?: {
                /** @description 分管的类别 */
                category?: "城乡建设" | "党务政务" | "国土资源" | "环境保护" | "纪检监察" | "交通运输" | "经济管理" | "科技与信息产业" | "民政" | "农村农业" | "商贸旅游" | "卫生计生" | "政法" | "教育文体" | "劳动和社会保障";
                /** @description 上一页返回的 nextCursor */
                cursor?: string;
                kind?: "government" | "party" | "court" | "procuratorate" | "enterprise" | "other";
                /** @description 每页条数，默认 20 */
                limit?: number;
                /** @description 默认按名称 */
                order?: "name" | "overdue";
                /** @description 名称、简称、负责人或职责 */
                q?: string;
                /** @description 该行政区划及其以下 */
                regionCode?: string;
                /** @description 默认在用 */
                status?: "active" | "closed" | "all";
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
                    "application/json": components["schemas"]["UnitPage"];
                };
            };
        };
    };
    UnitsAdmin_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateUnitInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitView"];
                };
            };
        };
    };
    UnitsAdmin_one: {
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
                    "application/json": components["schemas"]["UnitView"];
                };
            };
        };
    };
    UnitsAdmin_update: {
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
                "application/json": components["schemas"]["UpdateUnitInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitView"];
                };
            };
        };
    };
    UnitsAdmin_setStatus: {
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
                "application/json": components["schemas"]["UnitStatusInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitView"];
                };
            };
        };
    };
    UnitsAdmin_work: {
        parameters: {
            query?: {
                /** @description 默认在办 */
                box?: "open" | "done";
                /** @description 上一页返回的 nextCursor */
                cursor?: string;
                /** @description 每页条数，默认 20 */
                limit?: number;
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
                    "application/json": components["schemas"]["UnitWorkPage"];
                };
            };
        };
    };
    UnitExport_startExport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnitsFilter"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobStartedView"];
                };
            };
        };
    };
    UnitImport_checkSheet: {
        parameters: {
            query?: {
                /** @description 所在行政区划，默认为本人管理的行政区划 */
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
                    "application/json": components["schemas"]["UnitImportResultView"];
                };
            };
        };
    };
    UnitImport_startImport: {
        parameters: {
            query?: {
                /** @description 所在行政区划，默认为本人管理的行政区划 */
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
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobStartedView"];
                };
            };
        };
    };
    UnitImport_template: {
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
    WechatAdmin_show: {
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
                    "application/json": components["schemas"]["WechatStatusView"];
                };
            };
        };
    };
    WechatAdmin_setRule: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WechatRuleInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WechatRuleView"];
                };
            };
        };
    };
    NoticeTemplatesAdmin_list: {
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
                    "application/json": components["schemas"]["NoticeTemplateListView"];
                };
            };
        };
    };
    NoticeTemplatesAdmin_set: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                event: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoticeTemplateInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeTemplateView"];
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
    OwnSecurity_password: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePasswordInput"];
            };
        };
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
    OwnSecurity_security: {
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
                    "application/json": components["schemas"]["OwnSecurityView"];
                };
            };
        };
    };
    OwnSecurity_sessions: {
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
                    "application/json": components["schemas"]["SessionListView"];
                };
            };
        };
    };
    OwnSecurity_revoke: {
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
                    "application/json": components["schemas"]["EndedView"];
                };
            };
        };
    };
    OwnSecurity_revokeOthers: {
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
                    "application/json": components["schemas"]["EndedView"];
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
    AccountsPublic_enterCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecondStepInput"];
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
    OwnSecurity_begin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TotpBeginView"];
                };
            };
        };
    };
    OwnSecurity_confirm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TotpCodeInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodesView"];
                };
            };
        };
    };
    OwnSecurity_letGo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordInput"];
            };
        };
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
    OwnSecurity_renewCodes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodesView"];
                };
            };
        };
    };
    OwnSecurity_unlock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordInput"];
            };
        };
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
    PublicityCitizen_suggestions: {
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
                    "application/json": components["schemas"]["LinkedSuggestionListView"];
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
    VisitsCitizen_list: {
        parameters: {
            query?: {
                /** @description 上一页返回的 nextCursor */
                cursor?: string;
                /** @description 每页条数，默认 20 */
                limit?: number;
                state?: "planned" | "answered" | "unreached";
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
                    "application/json": components["schemas"]["OwnVisitPage"];
                };
            };
        };
    };
    VisitsCitizen_answer: {
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
                "application/json": components["schemas"]["AnswerVisitInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitedView"];
                };
            };
        };
    };
    WechatPhoneCitizen_phone: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OwnPhoneInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnPhoneView"];
                };
            };
        };
    };
    DeputiesDeputy_colleagues: {
        parameters: {
            query?: {
                /** @description 改看这一届代表大会的全部代表，须为本人所在的届次 */
                congress?: string;
                /** @description 姓名 */
                q?: string;
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
    FilesDeputy_upload: {
        parameters: {
            query?: {
                /** @description 文件原来的名字 */
                name?: string;
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
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentView"];
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
    DeputiesDeputy_mandates: {
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
                    "application/json": components["schemas"]["OwnMandateListView"];
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
    VisitsDeputy_list: {
        parameters: {
            query?: {
                /** @description 上一页返回的 nextCursor */
                cursor?: string;
                /** @description 每页条数，默认 20 */
                limit?: number;
                state?: "planned" | "answered" | "unreached";
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
                    "application/json": components["schemas"]["OwnVisitPage"];
                };
            };
        };
    };
    VisitsDeputy_answer: {
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
                "application/json": components["schemas"]["AnswerVisitInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitedView"];
                };
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
                /** @description 不填为全部 */
                box?: "mine" | "to_sign" | "to_judge" | "done";
                /** @description 上一页返回的 nextCursor */
                cursor?: string;
                /** @description 每页条数，默认 20 */
                limit?: number;
                /** @description 编号或案由 */
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
                    "application/json": components["schemas"]["SuggestionPage"];
                };
            };
        };
    };
    DraftsDeputy_create: {
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
    DraftsDeputy_edit: {
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
    AnswersDeputy_pdf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                answerId: string;
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
    DraftsDeputy_confirm: {
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
    DraftsDeputy_decline: {
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
    DraftsDeputy_documents: {
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
                "application/json": components["schemas"]["DocumentIdsInput"];
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
    RaisedDeputy_earlier: {
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
                "application/json": components["schemas"]["EarlierInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RaisedView"];
                };
            };
        };
    };
    SuggestionsDeputy_evaluate: {
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
                "application/json": components["schemas"]["EvaluateInput"];
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
    DraftsDeputy_invite: {
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
    DraftsDeputy_photos: {
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
                "application/json": components["schemas"]["SuggestionPhotosInput"];
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
    PublicityDeputy_publicity: {
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
                "application/json": components["schemas"]["PublicityInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicityView"];
                };
            };
        };
    };
    DraftsDeputy_remind: {
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
                "application/json": components["schemas"]["CoSignerInput"];
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
    RaisedDeputy_similar: {
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
                    "application/json": components["schemas"]["SimilarSuggestionListView"];
                };
            };
        };
    };
    DraftsDeputy_submit: {
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
    DraftsDeputy_uninvite: {
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
                "application/json": components["schemas"]["CoSignerInput"];
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
    DraftsDeputy_withdraw: {
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
    SuggestionsDeputy_counts: {
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
                    "application/json": components["schemas"]["DeputySuggestionCountsView"];
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
    Subscriptions_list: {
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
                    "application/json": components["schemas"]["SubscriptionListView"];
                };
            };
        };
    };
    Subscriptions_record: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsentsInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubscriptionListView"];
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
            query?: {
                /** @description 留给哪个联络站；不填为本站点所在的行政区划 */
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
    PublicityPublic_list: {
        parameters: {
            query?: {
                category?: "城乡建设" | "党务政务" | "国土资源" | "环境保护" | "纪检监察" | "交通运输" | "经济管理" | "科技与信息产业" | "民政" | "农村农业" | "商贸旅游" | "卫生计生" | "政法" | "教育文体" | "劳动和社会保障";
                /** @description 上一页返回的 nextCursor */
                cursor?: string;
                /** @description 每页条数，默认 20 */
                limit?: number;
                q?: string;
                state?: "filed" | "handling" | "answered" | "evaluated" | "closed";
                /** @description 主办单位 */
                unitId?: string;
                year?: number;
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
                    "application/json": components["schemas"]["PublicSuggestionPage"];
                };
            };
        };
    };
    PublicityPublic_one: {
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
                    "application/json": components["schemas"]["PublicSuggestionView"];
                };
            };
        };
    };
    PublicityPublic_similar: {
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
                    "application/json": components["schemas"]["PublicSuggestionListView"];
                };
            };
        };
    };
    UnitsPublic_names: {
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
                    "application/json": components["schemas"]["PublicUnitListView"];
                };
            };
        };
    };
    AssignmentsUnit_list: {
        parameters: {
            query?: {
                /** @description 不填为全部 */
                box?: "to_accept" | "to_plan" | "to_answer" | "overdue" | "promises" | "done" | "no_opinion";
                /** @description 上一页返回的 nextCursor */
                cursor?: string;
                /** @description 每页条数，默认 20 */
                limit?: number;
                /** @description 编号或案由 */
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
                    "application/json": components["schemas"]["UnitAssignmentPage"];
                };
            };
        };
    };
    AssignmentsUnit_one: {
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
                    "application/json": components["schemas"]["UnitAssignmentDetailView"];
                };
            };
        };
    };
    AssignmentsUnit_accept: {
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
                "application/json": components["schemas"]["AcceptAssignmentInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignmentSteppedView"];
                };
            };
        };
    };
    AssignmentsUnit_answer: {
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
                "application/json": components["schemas"]["AnswerSuggestionInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignmentSteppedView"];
                };
            };
        };
    };
    AnswersUnit_pdf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                answerId: string;
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
    AssignmentsUnit_object: {
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
                "application/json": components["schemas"]["ObjectInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignmentSteppedView"];
                };
            };
        };
    };
    AssignmentsUnit_opinion: {
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
                "application/json": components["schemas"]["AssignmentTextInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignmentSteppedView"];
                };
            };
        };
    };
    AssignmentsUnit_plan: {
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
                "application/json": components["schemas"]["AssignmentTextInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignmentSteppedView"];
                };
            };
        };
    };
    AssignmentsUnit_progress: {
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
                "application/json": components["schemas"]["ProgressInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignmentSteppedView"];
                };
            };
        };
    };
    AssignmentsUnit_home: {
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
                    "application/json": components["schemas"]["UnitHomeView"];
                };
            };
        };
    };
    PromisesUnit_list: {
        parameters: {
            query?: {
                /** @description 上一页返回的 nextCursor */
                cursor?: string;
                /** @description overdue 已过承诺时限，soon 三十天内到期 */
                due?: "overdue" | "soon";
                /** @description 每页条数，默认 20 */
                limit?: number;
                state?: "open" | "reported" | "kept" | "ended";
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
                    "application/json": components["schemas"]["PromisePage"];
                };
            };
        };
    };
    PromisesUnit_move: {
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
                "application/json": components["schemas"]["MovePromiseInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PromiseSteppedView"];
                };
            };
        };
    };
    PromisesUnit_report: {
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
                "application/json": components["schemas"]["ReportPromiseInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PromiseSteppedView"];
                };
            };
        };
    };
}
