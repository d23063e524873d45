/** Doors, roles and permissions: who may come in where, in one table that the server enforces and the screens read. */
export const DOORS = ['citizen', 'deputy', 'unit', 'admin'] as const;
export type Door = (typeof DOORS)[number];

export const DOOR_TEXT: Readonly<Record<Door, string>> = {
  citizen: '群众',
  deputy: '代表',
  unit: '承办单位',
  admin: '工作人员',
};

export const PERMISSIONS = [
  'message.read',
  'message.handle',
  'message.screen',
  'message.dispatch',
  'message.merge',
  'message.hide',
  'message.export',
  'station.manage',
  'code.manage',
  'deputy.manage',
  'invitation.manage',
  'calendar.manage',
  'account.manage',
  'settings.manage',
  'region.read',
  'region.manage',
  'audit.read',
  'suggestion.read',
  'suggestion.first_review',
  'suggestion.review',
  'suggestion.assign',
  'suggestion.supervise',
  'unit.manage',
] as const;
export type Permission = (typeof PERMISSIONS)[number];

export const ROLES = [
  'citizen',
  'deputy',
  'unit_staff',
  'station_keeper',
  'office_staff',
  'office_admin',
  'auditor',
] as const;
export type Role = (typeof ROLES)[number];

export type ScopeKind = 'none' | 'deputy' | 'unit' | 'station' | 'region';

export interface RoleSpec {
  readonly text: string;
  readonly door: Door;
  /** What the role's scope names: a deputy, a unit, a station, or a region with everything under it. */
  readonly scope: ScopeKind;
  readonly permissions: readonly Permission[];
}

const KEEPER: readonly Permission[] = [
  'message.read',
  'message.handle',
  'message.dispatch',
  'message.hide',
  'region.read',
];
const OFFICE: readonly Permission[] = [
  ...KEEPER,
  'message.screen',
  'message.merge',
  'message.export',
  'station.manage',
  'code.manage',
  'deputy.manage',
  'invitation.manage',
  'suggestion.read',
  'suggestion.first_review',
  'suggestion.review',
  'suggestion.assign',
  'suggestion.supervise',
  'unit.manage',
];

export const ROLE_SPECS: Readonly<Record<Role, RoleSpec>> = {
  citizen: { text: '群众', door: 'citizen', scope: 'none', permissions: [] },
  deputy: { text: '人大代表', door: 'deputy', scope: 'deputy', permissions: [] },
  unit_staff: { text: '承办单位工作人员', door: 'unit', scope: 'unit', permissions: [] },
  station_keeper: { text: '联络站管理员', door: 'admin', scope: 'station', permissions: KEEPER },
  office_staff: { text: '人大办工作人员', door: 'admin', scope: 'region', permissions: OFFICE },
  office_admin: {
    text: '人大办管理员',
    door: 'admin',
    scope: 'region',
    permissions: [
      ...OFFICE,
      'region.manage',
      'calendar.manage',
      'account.manage',
      'settings.manage',
      'audit.read',
    ],
  },
  auditor: {
    text: '审计人员',
    door: 'admin',
    scope: 'region',
    permissions: ['message.read', 'suggestion.read', 'region.read', 'audit.read'],
  },
};

/** Roles that an administrator gives; the others are bound by scanning and by invitation. */
export const STAFF_ROLES: readonly Role[] = ROLES.filter((role) =>
  ['unit', 'station', 'region'].includes(ROLE_SPECS[role].scope),
);
