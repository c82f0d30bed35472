import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import manifest from '../packages/elements/custom-elements.json' with { type: 'json' };
import './preview.css';

setCustomElementsManifest(manifest);

const pick = <const Icon extends string>(title: string, icon: Icon, items: string[]) => ({
  toolbar: { title, icon, items, dynamicTitle: true },
});

/**
 * The modes of a page. Tests set them in the address: `&globals=preset:night;locale:de`.
 * They are set on the page, where a host would set them.
 */
const preview: Preview = {
  tags: ['autodocs'],
  parameters: { a11y: { test: 'error' }, controls: { expanded: true }, layout: 'padded' },
  initialGlobals: { preset: 'varai', scheme: 'light', locale: 'en', dir: 'ltr', width: 'full', text: '100' },
  globalTypes: {
    preset: pick('Preset', 'paintbrush', ['varai', 'night', 'polaris', 'magento', 'contrast']),
    scheme: pick('Scheme', 'contrast', ['light', 'dark']),
    locale: pick('Locale', 'globe', ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt', 'pl', 'ja', 'ar']),
    dir: pick('Direction', 'transfer', ['ltr', 'rtl']),
    width: pick('Width', 'grow', ['280', '400', '640', '960', 'full']),
    text: pick('Text', 'zoom', ['100', '200']),
  },
  decorators: [
    (story, { globals }) => {
      const { preset, scheme, locale, dir, width, text } = globals as Record<string, string>;
      const page = document.documentElement;
      page.lang = locale ?? 'en';
      page.dir = dir ?? 'ltr';
      page.dataset['scheme'] = scheme ?? 'light';
      page.dataset['width'] = width ?? 'full';
      page.dataset['text'] = text ?? '100';
      page.dataset['preset'] = preset ?? 'varai';
      const content = story();
      if (preset && preset !== 'varai') {
        requestAnimationFrame(() => {
          for (const provider of document.querySelectorAll('varai-provider'))
            provider.setAttribute('appearance', preset);
        });
      }
      return html`<div class="frame">${content}</div>`;
    },
  ],
};

export default preview;
