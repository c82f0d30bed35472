import { html, nothing, type TemplateResult } from 'lit';
import { clear, saveBar, summary } from '../../../ui/form.ts';
import { addressPart } from './address.ts';
import { companyPart } from './company.ts';
import { contactPart } from './contact.ts';
import type { EditorController } from './controller.ts';
import { placePart } from './place.ts';

/** The form: four sections, what is wrong above them, what is not saved below. */
export function editorView(editor: EditorController): TemplateResult {
  const { form, locale, profile, acts } = editor;
  const who = form.conflicts.length > 0 ? profile?.updatedBy : undefined;
  const { strings } = locale;
  const open = !acts.part?.bar.part?.taken && (form.dirty.length > 0 || form.undoable || form.state === 'saving');
  return html`<form class="form" novalidate @submit=${form.submit} @focusin=${clear}>
    ${profile && who ? acts.part?.conflict(profile, who) : nothing}
    ${who && form.summary.length === 0 ? nothing : summary(form)}
    ${section(editor, 'identity', strings.identity, strings.identityText, companyPart(editor))}
    ${section(editor, 'contact', strings.contact, strings.contactText, contactPart(editor))}
    ${section(editor, 'address', strings.address, strings.addressText, addressPart(editor))}
    ${section(editor, 'place', strings.place, strings.placeText, placePart(editor))} ${open ? saveBar(form) : nothing}
  </form>`;
}

function section(editor: EditorController, name: string, title: string, text: string, content: unknown) {
  const fold = editor.more.part?.section(name);
  return html`<section class="sec" role="group" aria-labelledby="${name}-title" aria-describedby="${name}-text">
    <div class="about">
      ${fold?.button(title, 'sub') ?? html`<p class="fold sub" id="${name}-title">${title}</p>`}
      <p class="small muted" id="${name}-text">${text}</p>
    </div>
    <div class="folded g2" id="${name}-fold" hidden=${fold?.hidden ?? nothing} @beforematch=${fold?.found}>
      ${content}
    </div>
  </section>`;
}
