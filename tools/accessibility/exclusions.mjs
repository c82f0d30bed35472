/**
 * What a checker says of our stories and is not believed, each with its reason. `unsure`: only where the checker itself asks
 * somebody to look; what it is sure of still counts. `says`: only where its own words have this in them. `seldom`: a slow machine
 * meets it, and a quick one may not.
 */
export const exclusions = [
  {
    rule: 'axe/color-contrast',
    unsure: true,
    reason:
      'Cannot tell the ground of text that a dialog or a page has scrolled half out of sight; the same text is judged in the looks in which it stands in full.',
  },
  {
    rule: 'alfa/sia-r65',
    reason:
      'Asks of each element whether its focus can be seen. The run over the stories looks for the ring itself, with forced colours.',
  },
  {
    rule: 'alfa/sia-r66',
    reason: 'Contrast of AAA; see sia-r69.',
  },
  {
    rule: 'alfa/sia-r69',
    reason:
      'Computes no light-dark() below an element with a color-scheme of its own, and asks where a colour is oklch. axe measures what is painted, and presets.test.ts each pair of colours of each preset.',
  },
  {
    rule: 'alfa/sia-r83',
    reason:
      'Foretells from styles what would be cut off at twice the size. We draw stories at that size, and measure what is wider than its place.',
  },
  {
    rule: 'ibm/widget_tabbable_exists',
    unsure: true,
    reason: 'Does not see that a skeleton is inert: what stands in it is a shape, and no button yet.',
  },
  {
    rule: 'ibm/text_contrast_sufficient',
    unsure: true,
    seldom: true,
    reason:
      'Asks where text has the colour of its ground. Words of a skeleton are transparent, inert and only give it their size; of contrast it is sure.',
  },
  {
    rule: 'ibm/aria_child_tabbable',
    reason:
      'Wants an item of a menu, or an option of a list, in the order of Tab. As the ARIA practices have it, arrows walk them and Tab leaves; menu.test.ts and address.test.ts do both.',
  },
  {
    rule: 'alfa/sia-r113',
    reason:
      'Measures what shows of a target where its dialog is scrolled just now. axe measures all of it, by the same criterion.',
  },
  {
    rule: 'axe/target-size',
    says: 'because it is partially obscured',
    reason:
      'Measures what shows of a target beside the bar at the lower edge, which lies over what is scrolled beneath it just now. A target that is too small is told of in other words, and counts.',
  },
  {
    rule: 'ibm/skip_main_exists',
    reason: 'A story is no page. The pages of the examples have a main landmark, and the portal a way to its content.',
  },
  {
    rule: 'ibm/style_color_misuse',
    unsure: true,
    reason: 'Asks whenever a page has a style sheet; it is that of Storybook. States have an icon and a word.',
  },
  {
    rule: 'ibm/text_block_heading',
    unsure: true,
    reason: 'Asks of each short line in strong type. The numbers of a card stand below a heading that names them.',
  },
  {
    rule: 'ibm/text_sensory_misuse',
    unsure: true,
    reason: 'Asks at the word "left". We write it of what remains, never of a place.',
  },
  {
    rule: 'ibm/form_submit_button_exists',
    unsure: true,
    reason:
      'Does not see a button that stands in the page or in the bar below, tied to the form by its attribute or by the tag.',
  },
  {
    rule: 'ibm/aria_keyboard_handler_exists',
    unsure: true,
    reason: 'Asks of each combobox and group. They are walked by keyboard in address.test.ts and form.test.ts.',
  },
  {
    rule: 'ibm/widget_tabbable_single',
    unsure: true,
    reason: 'Takes the native radios of a fieldset for several stops of Tab; the browser makes them one.',
  },
  {
    rule: 'ibm/aria_descendant_valid',
    unsure: true,
    reason: 'Asks of a time element within a button, whose name says all that it shows.',
  },
  {
    rule: 'ibm/input_checkboxes_grouped',
    unsure: true,
    reason:
      'Asks whether two checkboxes belong together. To pay with a card and to remove the old one are two questions.',
  },
  {
    rule: 'ibm/input_label_visible',
    unsure: true,
    reason: 'Does not see labels within a shadow root. That each field has one in sight is tested field by field.',
  },
  {
    rule: 'ibm/input_label_after',
    reason:
      'Wants the words of a switch behind it (technique H44 speaks of small checkboxes). A switch ends its row, as in the settings of any phone, and its label is tied to it.',
  },
];

const whole = new Set(exclusions.filter(({ unsure, says }) => !unsure && !says).map(({ rule }) => rule));

/** Whether a rule says nothing that is believed: it need not run. */
export const unneeded = (rule) => whole.has(rule);

/**
 * Whether a finding is not believed.
 * @param {{ rule: string, sure: boolean, text: string }} finding
 * @param {(rule: string) => unknown} met - hears of its rule when it is not
 */
export function excluded({ rule, sure, text }, met) {
  const is = exclusions.some((one) => one.rule === rule && !(sure && one.unsure) && text.includes(one.says ?? ''));
  if (is) met(rule);
  return is;
}
