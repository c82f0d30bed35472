import {
  ChangeDetectionStrategy,
  Component,
  createComponent,
  CUSTOM_ELEMENTS_SCHEMA,
  input,
  provideZonelessChangeDetection,
} from '@angular/core';
import { createApplication } from '@angular/platform-browser';
import type { Given } from '../adapter.ts';
import { check } from '../checks.ts';

/** Angular gives properties in brackets, also before an element is defined, and listeners in parentheses. */
@Component({
  selector: 'interoperability-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <varai-provider
      class="frame"
      data-host="shop"
      [attr.locale]="given().locale"
      [client]="given().rich.client"
      [appearance]="given().rich.appearance"
      [fonts]="given().rich.fonts"
      [fetchClientSecret]="given().rich.fetchClientSecret"
    >
      @if (given().shown) {
        <varai-plan-picker
          [interval]="given().interval"
          [attr.heading-level]="given().headingLevel"
          [overlay]="given().overlay"
          (varai-plan-change)="given().decide($event)"
        >
          @if (given().footer !== undefined) {
            <small slot="footer">{{ given().footer }}</small>
          }
        </varai-plan-picker>
      }
    </varai-provider>
  `,
})
class Page {
  readonly given = input.required<Given>();
}

const { injector: environmentInjector } = await createApplication({ providers: [provideZonelessChangeDetection()] });

const draw = (root: HTMLElement, first: Given) => {
  const hostElement = root.appendChild(document.createElement('interoperability-page'));
  const page = createComponent(Page, { environmentInjector, hostElement });
  const redraw = (given: Given) => {
    page.setInput('given', given);
    page.changeDetectorRef.detectChanges();
  };
  redraw(first);
  return redraw;
};

void check({ name: 'Angular', draw, drawEarly: draw });
