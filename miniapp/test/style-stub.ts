// Jest reads this in place of style sheets and pictures, which have no meaning without a browser.
export default '';
