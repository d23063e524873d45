/** What the deputies module announces. */

/** A deputy has left office: whoever holds the deputy's open matters passes them on. Payload: none; subject: the deputy. */
export const DEPUTY_RETIRED = 'deputy.retired';
/** A WeChat account was bound to a deputy. Payload: `{ accountId }`; subject: the deputy. */
export const DEPUTY_BOUND = 'deputy.bound';
