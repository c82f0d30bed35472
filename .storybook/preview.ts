import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../packages/elements/custom-elements.json' with { type: 'json' };
import { argTypesOf } from './arg-types.ts';
import { withControls } from './controls.ts';
import { redrawInAnotherLanguage, withLook } from './look.ts';
import './preview.css';

setCustomElementsManifest(manifest);
redrawInAnotherLanguage();
// what a tag keeps on the device would be there in the next story
Object.defineProperty(window, 'indexedDB', { value: undefined });

type Item = string | { readonly value: string; readonly title: string };

const pick = <const Icon extends string>(title: string, icon: Icon, items: Item[]) => ({
  toolbar: { title, icon, items, dynamicTitle: true },
});

const languages = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt', 'pl', 'ja', 'ar'].map((value) => ({
  value,
  title: `${new Intl.DisplayNames(value, { type: 'language' }).of(value) ?? value} (${value})`,
}));

/** What a story needs for itself, such as its stubbed client, is nothing to choose. */
const hideOwn: NonNullable<Preview['argTypesEnhancers']>[number] = ({ component, argTypes }) => {
  const known = argTypesOf(component);
  if (Object.keys(known).length === 0) return argTypes;
  const hidden = { control: false, table: { disable: true } } as const;
  return Object.fromEntries(
    Object.entries(argTypes).map(([name, type]) => [name, name in known ? type : { ...type, ...hidden }]),
  );
};

/** The modes of a page. Tests set them in the address: `&globals=preset:night;locale:de`. */
const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
    docs: { extractArgTypes: argTypesOf },
    layout: 'padded',
  },
  initialGlobals: { preset: 'varai', scheme: 'light', locale: 'en', dir: 'auto', width: 'full', text: '100' },
  globalTypes: {
    preset: pick('Preset', 'paintbrush', ['varai', 'night', 'polaris', 'magento', 'contrast']),
    scheme: pick('Scheme', 'contrast', ['light', 'dark']),
    locale: pick('Locale', 'globe', languages),
    dir: pick('Direction', 'transfer', [
      { value: 'auto', title: 'Direction of the language' },
      { value: 'ltr', title: 'Left to right' },
      { value: 'rtl', title: 'Right to left' },
    ]),
    width: pick('Width', 'grow', ['280', '400', '640', '960', 'full']),
    text: pick('Text', 'zoom', ['100', '200']),
  },
  argTypesEnhancers: [hideOwn],
  decorators: [withControls, withLook],
};

export default preview;
