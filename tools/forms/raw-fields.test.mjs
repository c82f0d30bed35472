import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';

// the rules that ask the compiler would be told of a file that is not what stands on the disk
const ruleFilter = ({ ruleId }) => ruleId === 'no-restricted-syntax';
// in CI the parser takes a file's text from the disk the first time, unless told that text comes otherwise
const parserOptions = { disallowAutomaticSingleRunInference: true };
const overrideConfig = { languageOptions: { parserOptions } };
const eslint = new ESLint({ overrideConfigFile: '.config/eslint.config.mjs', overrideConfig, ruleFilter });

/** What lint says of a template in a file; only the rule that is looked at counts. */
const said = (template, filePath) =>
  ofText(`import { html } from 'lit';\nexport const drawn = html\`${template}\`;\n`, filePath);

async function ofText(text, filePath) {
  const [{ messages }] = await eslint.lintText(text, { filePath });
  return messages.filter(({ ruleId }) => ruleId === 'no-restricted-syntax').map(({ message }) => message);
}

// Files that are there: lint knows types, and so only what belongs to a project.
const feature = 'packages/elements/src/features/forms/form.ts';
const core = 'packages/elements/src/core/provider.ts';
const kit = 'packages/elements/src/ui/choice.ts';

describe('lint', () => {
  test.each(['<input />', '<input\n  type="text"\n/>', '<select><option>A</option></select>', '<textarea></textarea>'])(
    'refuses %j outside ui/, so that every form uses the kit',
    async (template) => {
      for (const file of [feature, core]) expect(await said(template, file)).toEqual([expect.stringContaining('ui/')]);
    },
    120_000,
  );

  test.each(['input', 'select', 'textarea'])('refuses %s also where it is made by a script', async (name) => {
    const text = `export const made = document.createElement('${name}');\n`;
    expect(await ofText(text, feature)).toEqual([expect.stringContaining('ui/')]);
    expect(await ofText(text, kit)).toEqual([]);
  });

  test('takes one in ui/, and tags that only begin so', async () => {
    expect(await said('<input />', kit)).toEqual([]);
    expect(await said('<input-mask></input-mask>', feature)).toEqual([]);
  }, 120_000);
});
