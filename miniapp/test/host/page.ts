// One page of the host: takes Taro's setData, and lets a test read the screen, tap it and type into it.
import type { Template } from './templates.js';
import { applyPath, attributeOf, type Found, type Node, ownText, textsOf, walk } from './tree.js';

export type Config = Record<string, unknown> & { data?: object };
type Method = (this: object, ...args: unknown[]) => unknown;

export interface SetData {
  /** Length of what crosses to the renderer. */
  readonly bytes: number;
  readonly at: number;
}

const EMPTY: Node = {};

export class Page {
  readonly writes: SetData[] = [];
  /** What the app holds as `this`. */
  readonly instance: Record<string, unknown>;
  private readonly data: { root?: Node };

  constructor(
    readonly route: string,
    config: Config,
    private readonly templates: ReadonlyMap<string, Template>,
  ) {
    this.data = structuredClone(config.data ?? {});
    this.instance = {
      ...config,
      data: this.data,
      route,
      __route__: route,
      setData: (data: object, done?: () => void) => {
        const written = JSON.stringify(data);
        this.writes.push({ bytes: Buffer.byteLength(written), at: Date.now() });
        for (const [path, value] of Object.entries(JSON.parse(written) as object))
          applyPath(this.data, path, value);
        if (done) setTimeout(done);
      },
    };
  }

  /** Calls a lifecycle or event function of the page, when it has one. */
  call(name: string, ...args: unknown[]): unknown {
    const method = this.instance[name];
    return typeof method === 'function' ? (method as Method).apply(this.instance, args) : undefined;
  }

  has(name: string): boolean {
    return typeof this.instance[name] === 'function';
  }

  get root(): Node {
    return this.data.root ?? EMPTY;
  }

  /** What stands on the screen, a line for each text. */
  get text(): string {
    return textsOf(this.root).join('\n');
  }

  private labelOf = (node: Node) => attributeOf(node, 'aria-label', this.templates);
  private listens = (node: Node, event: string) =>
    this.templates.get(node.nn ?? '')?.events.has(event) === true;

  /** The last node of the screen (what lies on top comes last) with this text or label. */
  find(label: string): Found | undefined {
    const all = [...walk(this.root)];
    return (
      all.findLast(({ node }) => this.labelOf(node) === label) ??
      all.findLast(({ node }) => ownText(node) === label)
    );
  }

  /** Tags on the way to a field or picture: `input`, `image`. */
  all(tag: string): Node[] {
    return [...walk(this.root)]
      .map(({ node }) => node)
      .filter(({ nn }) => this.templates.get(nn ?? '')?.tag === tag);
  }

  attribute(node: Node, name: string): unknown {
    return attributeOf(node, name, this.templates);
  }

  private fire(type: string, { node, above }: Found, detail: object): void {
    const heard = [node, ...above].filter((one) => this.listens(one, type));
    if (heard.length === 0) throw new Error(`nothing listens to ${type} there`);
    const at = (one: Node) => ({ id: one.sid, dataset: { sid: one.sid } });
    // A field's own events do not rise; a tap reaches everything around it.
    for (const one of type === 'tap' ? heard : heard.slice(0, 1))
      this.call('eh', {
        ...{ type, detail, timeStamp: Date.now(), touches: [], changedTouches: [] },
        ...{ target: at(heard[0] ?? one), currentTarget: at(one) },
      });
  }

  private found(label: string): Found {
    const found = this.find(label);
    if (!found) throw new Error(`「${label}」 is not on the screen of ${this.route}:\n${this.text}`);
    return found;
  }

  /** True when this is there and takes taps now. */
  ready(label: string): boolean {
    const found = this.find(label);
    return found !== undefined && ![found.node, ...found.above].some(({ cl }) => /tap--off/.test(String(cl)));
  }

  tap(label: string): void {
    this.fire('tap', this.found(label), {});
  }

  private agreement = (): Found | undefined =>
    [...walk(this.root)].findLast(
      ({ node }) => this.attribute(node, 'open-type') === 'agreePrivacyAuthorization',
    );

  /** The id of the button that WeChat takes for an agreement, when it is on the screen. */
  agreeButton(): string | undefined {
    const id = this.agreement()?.node.uid;
    return id === undefined ? undefined : String(id);
  }

  pressAgree(): void {
    const found = this.agreement();
    if (found) this.fire('agreeprivacyauthorization', found, {});
  }

  /** What stands in a field. */
  valueAt(label: string): string {
    return String(this.attribute(this.found(label).node, 'value') ?? '');
  }

  /** Presses a button that WeChat itself answers, such as `getPhoneNumber`, with what it tells. */
  pressOpen(label: string, detail: object): void {
    const found = this.found(label);
    this.fire(String(this.attribute(found.node, 'open-type')).toLowerCase(), found, detail);
  }

  type(label: string, value: string): void {
    this.fire('input', this.found(label), { value, cursor: value.length });
  }
}
