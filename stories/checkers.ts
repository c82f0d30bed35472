import { Audit, Outcome } from '@siteimprove/alfa-act';
import { Playwright } from '@siteimprove/alfa-playwright';
import rules from '@siteimprove/alfa-rules';
import type { Page } from '@playwright/test';
import { excluded, unneeded } from '../tools/accessibility/exclusions.mjs';
import { criteria } from '../tools/accessibility/criteria.mjs';

/** What another checker than axe says: which of its rules, of what, and whether it is sure. */
export interface Finding {
  readonly rule: string;
  readonly sure: boolean;
  readonly text: string;
}

/** What a page's script sees of IBM's engine, served at `/ace.js`. */
interface Ibm {
  readonly ace?: {
    Checker: new () => {
      check(
        root: Document,
        policies: readonly string[],
      ): Promise<{
        results: { ruleId: string; value: [string, string]; message: string; path: { dom: string }; snippet: string }[];
      }>;
    };
  };
}

/** What IBM's engine finds against WCAG 2.2; its recommendations are of its own taste and none of them. */
export async function ibm(page: Page): Promise<Finding[]> {
  const known = await page.evaluate(() => Boolean((window as unknown as Ibm).ace));
  if (!known) await page.addScriptTag({ url: '/ace.js' });
  const found = await page.evaluate(async () => {
    const { results } = await new (window as unknown as Required<Ibm>).ace.Checker().check(document, ['WCAG_2_2']);
    return results
      .filter(({ value }) => value[0] === 'VIOLATION' && value[1] !== 'PASS')
      .map(({ ruleId, value, message, snippet }) => ({
        rule: `ibm/${ruleId}`,
        sure: value[1] === 'FAIL',
        text: `${message} ${snippet}`,
      }));
  });
  return found.filter((one) => !excluded(one));
}

const nameOf = (uri: string) => `alfa/${uri.split('/').pop() ?? ''}`;

const ofLevels = [...rules].filter(
  ({ uri, requirements }) =>
    !unneeded(nameOf(uri)) && [...requirements].some((one) => 'chapter' in one && String(one.chapter) in criteria),
);

/** What Siteimprove's Alfa finds by its rules of the levels A and AA. */
export async function alfa(page: Page): Promise<Finding[]> {
  const seen = await Playwright.toPage(await page.evaluateHandle(() => document));
  const findings: Finding[] = [];
  for (const outcome of await Audit.of(seen, ofLevels).evaluate()) {
    const sure = Outcome.isFailed(outcome);
    if (!sure && !Outcome.isCantTell(outcome)) continue;
    const rule = nameOf(outcome.rule.uri);
    const text = `${sure ? JSON.stringify(outcome.expectations).slice(0, 300) : ''} ${(outcome.target as { toString(): string }).toString().slice(0, 200)}`;
    findings.push({ rule, sure, text });
  }
  return findings.filter((one) => !excluded(one));
}
