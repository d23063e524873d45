/** What the privacy module announces: an account whose data was erased. */
export const ACCOUNT_ERASED = 'account.erased';
