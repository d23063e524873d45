// Taro reads this: WeChat loads the folder as a component.
export default { component: true };
