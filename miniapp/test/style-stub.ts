/** Jest loads this in place of a style sheet or a picture, because jsdom draws neither. */
export default '';
