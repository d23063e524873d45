/** What the office does with a promise that a unit reports as kept: one table for the panel and its proof. */

/** Route, label and whether words are needed, by the action that the server offers. */
export const PROMISE_STEPS: Readonly<
  Record<string, { readonly to: string; readonly label: string; readonly must: boolean }>
> = {
  fulfil: { to: 'confirm', label: '核实情况（可不填）', must: false },
  send_back: { to: 'return', label: '退回的理由（承办单位和代表能看到）', must: true },
};
