/** What the files module announces: photos whose bytes are to be removed once the change is committed. */
export const FILE_ERASED = 'file.erased';
