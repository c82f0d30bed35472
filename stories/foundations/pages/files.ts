import billing from '../../../examples/html/embeds/billing.html?raw';
import plan from '../../../examples/html/embeds/plan.html?raw';
import layout from '../../../examples/magento-module/module/view/adminhtml/layout/varai_portal_portal_index.xml?raw';
import template from '../../../examples/magento-module/module/view/adminhtml/templates/portal.phtml?raw';
import portal from '../../../examples/portal/page/index.html?raw';
import app from '../../../examples/react/src/app.tsx?raw';
import session from '../../../examples/react/src/session.ts?raw';
import jsx from '../../../examples/react/src/varai.d.ts?raw';
import shopifyScript from '../../../examples/shopify-app/page/app.js?raw';
import shopifyPage from '../../../examples/shopify-app/page.ts?raw';
import svelte from '../../../examples/svelte/src/App.svelte?raw';
import svelteTypes from '../../../examples/svelte/src/varai.d.ts?raw';
import vue from '../../../examples/vue/src/App.vue?raw';
import vueTypes from '../../../examples/vue/src/varai.d.ts?raw';
import type { Source } from './example-page.ts';

/** The demo writes its own address where yours goes. */
const yours = (name: string, code: string): Source => ({
  name,
  code: code.replaceAll('{api}', 'https://portal.example.com'),
});

/** The files of the examples, as the repository has them and as their tests drive them. */
export const files = {
  html: [yours('examples/html/embeds/plan.html', plan), yours('examples/html/embeds/billing.html', billing)],
  react: [
    yours('examples/react/src/app.tsx', app),
    yours('examples/react/src/session.ts', session),
    yours('examples/react/src/varai.d.ts', jsx),
  ],
  vue: [yours('examples/vue/src/App.vue', vue), yours('examples/vue/src/varai.d.ts', vueTypes)],
  svelte: [yours('examples/svelte/src/App.svelte', svelte), yours('examples/svelte/src/varai.d.ts', svelteTypes)],
  portal: [yours('examples/portal/page/index.html', portal)],
  shopify: [
    yours('examples/shopify-app/page.ts', shopifyPage),
    yours('examples/shopify-app/page/app.js', shopifyScript),
  ],
  magento: [
    yours('module/view/adminhtml/templates/portal.phtml', template),
    yours('module/view/adminhtml/layout/varai_portal_portal_index.xml', layout),
  ],
} as const;
