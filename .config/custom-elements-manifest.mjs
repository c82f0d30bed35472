/** Names an element by its class's `static readonly tag`, since definition lives elsewhere. */
const tagPlugin = {
  name: 'static-tag',
  analyzePhase({ ts, node, moduleDoc }) {
    if (!ts.isClassDeclaration(node) || !node.name) return;
    const tag = node.members.find((member) => ts.isPropertyDeclaration(member) && member.name.getText() === 'tag');
    const text = tag?.initializer && ts.isStringLiteralLike(tag.initializer) ? tag.initializer.text : undefined;
    const declaration = moduleDoc.declarations?.find(({ name }) => name === node.name.getText());
    if (!text || !declaration) return;
    declaration.tagName = text;
    declaration.customElement = true;
  },
};

const lifecycle = new Set([
  'createRenderRoot',
  'formAssociatedCallback',
  'formDisabledCallback',
  'formResetCallback',
  'formStateRestoreCallback',
]);
const isPublic = (member) =>
  !member.name.startsWith('#') &&
  !member.name.startsWith('_') &&
  !member.static &&
  (member.privacy ?? 'public') === 'public' &&
  !lifecycle.has(member.name) &&
  !member.internal;

/** Leaves what a page may use: elements with their public members. */
const publicPlugin = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const module of customElementsManifest.modules) {
      module.declarations = (module.declarations ?? []).filter(({ tagName }) => tagName);
      const names = new Set(module.declarations.map(({ name }) => name));
      module.exports = (module.exports ?? []).filter(({ declaration }) => names.has(declaration?.name));
      for (const element of module.declarations) {
        const own = new Set((element.members ?? []).filter((member) => !isPublic(member)).map(({ name }) => name));
        element.members = (element.members ?? []).filter(isPublic);
        element.attributes = (element.attributes ?? []).filter(({ fieldName }) => !own.has(fieldName));
        element.events = (element.events ?? []).filter(
          ({ name, description }) => name && (description || name.startsWith('varai-')),
        );
        delete element.source;
      }
    }
    customElementsManifest.modules = customElementsManifest.modules.filter(
      ({ declarations }) => declarations.length > 0,
    );
  },
};

export default {
  globs: ['packages/elements/src/{core,ui,features}/**/*.ts'],
  // the fields are drawn by our forms alone, and no page writes them
  exclude: ['**/*.test.ts', '**/*.styles.ts', '**/ui/fields/**'],
  outdir: 'packages/elements',
  litelement: true,
  packagejson: false,
  plugins: [tagPlugin, publicPlugin],
};
