import { html, svg, type TemplateResult } from 'lit';
import { drawn } from './icons.ts';

const upload = svg`<path d="M12 16V4m-5 5 5-5 5 5M4 16v3a1.5 1.5 0 0 0 1.5 1.5h13A1.5 1.5 0 0 0 20 19v-3"/>`;

/** What asks for a file, in the browser's own way, when it is clicked by a script. The same file again is a choice, too. */
export const fileInput = (accept: string, chosen: (file: File) => void): TemplateResult =>
  html`<input
    type="file"
    hidden
    accept=${accept}
    @change=${({ currentTarget }: Event) => {
      const input = currentTarget as HTMLInputElement;
      const [file] = input.files ?? [];
      input.value = '';
      if (file) chosen(file);
    }}
  />`;

interface Drop {
  readonly text: string;
  readonly button: string;
  /** That a file may be dropped, for whoever has a mouse. */
  readonly drop: string;
  /** Whether a file is held above it. */
  readonly over: boolean;
  readonly choose: () => void;
  readonly hover: (over: boolean) => void;
  readonly chosen: (file: File) => void;
}

/** Where a file is dropped, with a button for the same. */
export function fileDrop({ text, button, drop, over, choose, hover, chosen }: Drop): TemplateResult {
  const drag = (event: DragEvent) => {
    event.preventDefault();
    const here = event.type === 'dragover';
    if (here !== over) hover(here);
    const [file] = event.type === 'drop' ? (event.dataTransfer?.files ?? []) : [];
    if (file) chosen(file);
  };
  return html`<div class="drop ${over ? 'over' : ''}" part="drop" @dragover=${drag} @dragleave=${drag} @drop=${drag}>
    ${drawn(upload, '')}
    <p>${text}</p>
    <button class="btn btn-primary" part="choose" type="button" @click=${choose}>${button}</button>
    <p class="small muted or">${drop}</p>
  </div>`;
}
