// The web build puts this in place of what our browsers need no longer (see config/index.ts).
export default undefined;
