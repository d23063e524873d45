/** What the codes module announces: a printed code that is out of use, so that pictures of it can go. */
export const CODE_REVOKED = 'code.revoked';
