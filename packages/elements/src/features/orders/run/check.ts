import type { ImportPreview } from '@varai/client';
import { html, nothing, type TemplateResult } from 'lit';
import { disclosure } from '../../../ui/disclosure.ts';
import { helpMark } from '../../../ui/help-mark.ts';
import { notice } from '../../../ui/notice.ts';
import { nameField, pickField } from '../../../ui/pick-field.ts';
import { fields, missing, needed, type Field } from '../file/formats.ts';
import type { Checking } from './at.ts';
import { remedyOf, shareOf, sizeOf, timeOf } from './said.ts';
import { button, fetchHelp, stepTitle, type Drawing } from './drawing.ts';

/** The second step: how the file is read, before anything of it is taken. */
export function checkView(at: Checking, drawing: Drawing): TemplateResult {
  const { strings: words } = drawing.locale;
  const { opened, preview, columns } = at;
  const lacking = missing(columns);
  const nothingGood = preview !== undefined && preview.taken.length === 0;
  const data = opened.lines - 1;
  return html`${stepTitle(drawing, opened.file.name)} ${known(at, drawing)} ${facts(at, drawing)} ${shop(at, drawing)}
    ${opened.recognised.withoutLines ? notice({ tone: 'danger', title: words.withoutLines }) : nothing}
    ${mapping(at, drawing, lacking)} ${troubles(at, drawing)}
    ${preview && !nothingGood ? firstRows(preview, at.looking, drawing) : nothing}
    <div class="foot">
      ${button(words.back, drawing.acts.back)}
      <button
        class="btn btn-primary"
        part="start"
        type="button"
        ?disabled=${!preview || nothingGood || data < 1}
        aria-busy=${at.beginning ? 'true' : nothing}
        @click=${drawing.acts.begin}
      >
        ${drawing.locale.plural(data, words.start)}
      </button>
    </div>`;
}

/** That the same file was there before. */
function known({ before }: Checking, { locale, acts }: Drawing): unknown {
  if (!before) return nothing;
  const { strings: words } = locale;
  const day = locale.date(before.createdAt);
  if (before.status === 'done') return notice({ tone: 'info', title: words.sameDone(day) });
  return notice({
    tone: 'info',
    title: words.sameOpen(day, shareOf(locale, before)),
    actions: button(words.goOn, acts.resume, 'btn-s'),
  });
}

function facts({ opened }: Checking, { locale }: Drawing): TemplateResult {
  const { strings: words } = locale;
  const { recognised, encoding, delimiter, file, lines } = opened;
  const rows = [
    [words.format, words.formats[recognised.name ?? ''] ?? words.unknownFormat],
    [words.size, `${locale.plural(lines - 1, words.lines)}, ${sizeOf(locale, file.size)}`],
    [words.separator, words.separators[delimiter]],
    [words.letters, encoding === 'utf-8' ? 'UTF-8' : words.lettersOld],
  ];
  return html`<dl class="told">
    ${rows.map(
      ([name, value]) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${value} ${name === words.format ? helpMark('orders.formats', name, fetchHelp) : nothing}</dd>
        </div>`,
    )}
  </dl>`;
}

/** Where it goes, and what that counts in. */
function shop({ into, preview, opened }: Checking, { locale, stores, acts }: Drawing): TemplateResult {
  const { strings: words } = locale;
  const choose = (id: string) => {
    const store = stores.find((one) => one.id === id);
    acts.into(
      store ? { id, name: store.name } : { id: '', name: opened.file.name.replace(/\.\w+$/, '').slice(0, 100) },
    );
  };
  const named = (name: string) => acts.into({ id: '', name: name.trim() || into.name });
  const strange = preview && opened.currencies.some((currency) => currency !== preview.currency);
  const known = [...stores.map(({ id, name }) => ({ value: id, label: name })), { value: '', label: words.newShop }];
  return html`<div class="fields">
      ${stores.length > 0 ? pickField({ label: words.into, options: known, value: into.id, change: choose }) : nothing}
      ${into.id === '' ? nameField({ label: words.shopName, value: into.name, change: named }) : nothing}
    </div>
    <p class="small muted">
      ${preview ? words.counts(preview.currency, preview.timeZone.replaceAll('_', ' ')) : nothing} ${words.connected}
    </p>
    ${
      strange
        ? notice({
            tone: 'warning',
            title: words.currencies(new Intl.ListFormat(locale.lang).format(opened.currencies), preview.currency),
          })
        : nothing
    }`;
}

/** Which column holds what; out of the way where all was found. */
function mapping({ opened, columns }: Checking, { locale, acts }: Drawing, lacking: readonly Field[]): TemplateResult {
  const { strings: words } = locale;
  const choices = [...new Set(opened.head)].filter((name) => name !== '').map((name) => ({ value: name, label: name }));
  const field = (name: Field) =>
    pickField({
      label: words.fields[name]!,
      beside: needed.includes(name) ? words.needed : undefined,
      options: [{ value: '', label: words.none }, ...choices],
      value: columns[name] ?? '',
      change: (column) => acts.map(name, column),
    });
  const all = html`<div class="fields">${fields.map(field)}</div>`;
  if (lacking.length === 0 && opened.recognised.name) return disclosure(`${words.columns}: ${words.allFound}`, all);
  return html`<fieldset class="stack">
    <legend class="sub">${words.columns}</legend>
    <p class="small muted" role="status">
      ${lacking.length === 0 ? words.allFound : locale.plural(lacking.length, words.lacking)}
    </p>
    ${all}
  </fieldset>`;
}

/** What stands in the way: that nobody could be asked, or lines that would be refused. */
function troubles({ error, preview }: Checking, { locale, acts }: Drawing): unknown {
  const { strings: words } = locale;
  if (error) {
    const open = error.code === 'orders/imports_open';
    return notice({
      tone: 'danger',
      title: preview ? words.notBegun : words.notChecked,
      text: open ? words.fiveOpen : '',
      actions: open ? nothing : button(words.tryAgain, preview ? acts.begin : acts.look, 'btn-s'),
    });
  }
  if (!preview || preview.refused === 0) return nothing;
  const some = words.refusedFirst(locale.number(preview.refused), locale.number(preview.lines));
  return notice({
    tone: preview.taken.length === 0 ? 'danger' : 'warning',
    title: preview.taken.length === 0 ? words.refusedAll : some,
    text: words.refusedText,
    more: html`<ul class="stack stack-s small">
      ${preview.refusals.map((one) => html`<li>${words.line(locale.number(one.line))}: ${remedyOf(words, one)}</li>`)}
    </ul>`,
  });
}

function firstRows(
  { taken, currency, timeZone }: ImportPreview,
  looking: boolean,
  { locale }: Drawing,
): TemplateResult {
  const { strings: words } = locale;
  const { fields: names } = words;
  return html`<section class="framed" aria-labelledby="first-rows" aria-busy=${looking}>
    <p class="cap" id="first-rows">${words.firstRows}</p>
    <table class="table cards pairs">
      <thead>
        <tr>
          <th scope="col">${names['order']}</th>
          <th scope="col">${names['placedAt']}</th>
          <th scope="col">${names['title']}</th>
          <th scope="col" class="r">${names['quantity']}</th>
          <th scope="col" class="r">${words.amount}</th>
        </tr>
      </thead>
      <tbody>
        ${taken.map(
          (one) =>
            html`<tr>
              <th scope="row">${one.order}</th>
              <td data-l=${names['placedAt']}>${timeOf(locale, one.placedAt, timeZone)}</td>
              <td data-l=${names['title']}><span>${one.title ?? one.sku}</span></td>
              <td class="r" data-l=${names['quantity']}>${locale.number(one.quantity)}</td>
              <td class="r" data-l=${words.amount}>${locale.money({ amount: one.amount, currency })}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </section>`;
}
