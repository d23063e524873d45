// The weapp build runs this at start: the runtime must count the same attributes as the templates (config/aria-plugin.ts),
// because both number a component's attributes in alphabetical order.
import { mergeInternalComponents } from '@tarojs/shared';

const aria = { 'aria-role': '', 'aria-label': '' };
mergeInternalComponents({ View: aria, Image: aria, Input: aria, Textarea: aria });
