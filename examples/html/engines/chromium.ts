import puppeteer, { type CDPSession, type Protocol } from 'puppeteer-core';
import { findHeadlessChromium } from '../../../tools/machine/browsers.mjs';
import type { Engine, Key, Thing } from './engine.ts';
import { act, active, focus } from './in-page.ts';

type Node = Protocol.Accessibility.AXNode;

const framesOf = ({ frame, childFrames = [] }: Protocol.Page.FrameTree): string[] => [
  frame.id,
  ...childFrames.flatMap(framesOf),
];

const textOf = (value: Protocol.Accessibility.AXValue | undefined): string => String(value?.value ?? '').trim();

/** The protocol lists nodes level by level; people meet them branch by branch. */
function inOrder(nodes: readonly Node[]): Node[] {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const branch = (node: Node): Node[] => [
    node,
    ...(node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id);
      return child ? branch(child) : [];
    }),
  ];
  return nodes[0] ? branch(nodes[0]) : [];
}

const hasFocus = ({ properties = [] }: Node): boolean =>
  properties.some(({ name, value }) => name === 'focused' && value.value === true);

/** Chromium's real accessibility tree, by its own protocol. */
export async function chromium(): Promise<Engine> {
  const executablePath = findHeadlessChromium();
  if (!executablePath) throw new Error('Chromium was not found on this machine.');
  const browser = await puppeteer.launch({
    executablePath,
    headless: true,
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-background-networking'],
  });
  const page = await browser.newPage();
  const cdp: CDPSession = await page.createCDPSession();

  /** What the work answers of the node's element; `gone` where that has left the page. */
  async function within<T>({ backendDOMNodeId }: Node, work: (element: HTMLElement) => T): Promise<T | 'gone'> {
    const found = await cdp.send('DOM.resolveNode', { backendNodeId: backendDOMNodeId! }).catch((error: unknown) => {
      if (/No node with given id|does not belong to the document/.test(String(error))) return undefined;
      throw error;
    });
    if (!found?.object.objectId) return 'gone';
    const { result } = await cdp.send('Runtime.callFunctionOn', {
      objectId: found.object.objectId,
      functionDeclaration: `function () { return (${work.toString()})(this) }`,
      returnByValue: true,
    });
    return result.value as T;
  }

  const thingOf = (node: Node): Thing => ({
    role: textOf(node.role),
    name: textOf(node.name),
    act: async () => (await within(node, act)) !== 'gone',
    focus: async () => (await within(node, focus)) !== 'gone',
  });

  async function nodes(): Promise<Node[]> {
    const { frameTree } = await cdp.send('Page.getFrameTree');
    const trees = await Promise.all(
      framesOf(frameTree).map((frameId) =>
        // a frame may go while it is asked
        cdp.send('Accessibility.getFullAXTree', { frameId }).catch(() => ({ nodes: [] })),
      ),
    );
    return trees.flatMap((tree) => inOrder(tree.nodes));
  }

  return {
    async open(url) {
      await page.goto(url);
    },
    press: (key: Key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    read: <T>(expression: string) => page.evaluate(expression) as Promise<T>,
    async find(roles) {
      return (await nodes()).filter((node) => !node.ignored && roles.includes(textOf(node.role))).map(thingOf);
    },
    async focused() {
      // the tree of one thing is told at once, that of a page and its frames is not
      const { result } = await cdp.send('Runtime.evaluate', { expression: `(${active.toString()})()` });
      if (!result.objectId) return undefined;
      if (!result.description?.startsWith('iframe')) {
        const { objectId } = result;
        const [node] = await cdp
          .send('Accessibility.getPartialAXTree', { objectId, fetchRelatives: false })
          .then(({ nodes: [told] }) => [told].filter((each) => each && !each.ignored && hasFocus(each)))
          // it has gone meanwhile
          .catch(() => []);
        if (node) return thingOf(node);
      }
      const node = (await nodes()).findLast((each) => hasFocus(each) && textOf(each.role) !== 'RootWebArea');
      return node && thingOf(node);
    },
    async lookAway() {
      await (await browser.newPage()).bringToFront();
    },
    lookBack: () => page.bringToFront(),
    close: () => browser.close(),
  };
}
