import { Hono } from 'hono';
import type { Stripe } from 'stripe';
import type { Environment } from '../http/server.ts';
import { at } from '../time.ts';
import type { World } from '../world.ts';
import { customerOf } from './finalize.ts';
import { collect, type Payment } from './pay.ts';

const escaped = (value: string): string =>
  value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const money = (amount: number, currency: string): string => {
  const format = new Intl.NumberFormat('en-US', { style: 'currency', currency });
  return format.format(amount / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
};

function htmlOf(invoice: Stripe.Invoice, said = ''): string {
  const lines = invoice.lines.data
    .map((line) => `<tr><td>${escaped(line.description ?? '')}</td><td>${money(line.amount, line.currency)}</td></tr>`)
    .join('');
  const title = `Invoice ${escaped(invoice.number ?? 'draft')}`;
  const due = money(invoice.amount_remaining, invoice.currency);
  const form = invoice.status === 'open' ? `<form method="post"><button>Pay ${due}</button></form>` : '';
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body><h1>${title}</h1><p>Simulated. Status: ${escaped(invoice.status ?? '')}</p>${said ? `<p role="status">${said}</p>` : ''}<table>${lines}<tr><th>Total</th><td>${money(invoice.total, invoice.currency)}</td></tr></table>${form}</body></html>`;
}

/** A PDF of one page in the built-in typeface: enough to be opened. */
function pdfOf(invoice: Stripe.Invoice): string {
  const plain = (value: string): string => value.replaceAll(/[^ -~]/g, '-').replaceAll(/[\\()]/g, '\\$&');
  const rows = [
    `Invoice ${invoice.number ?? ''} (simulated)`,
    ...invoice.lines.data.map((line) => `${line.description ?? ''}: ${money(line.amount, line.currency)}`),
    `Total: ${money(invoice.total, invoice.currency)}`,
  ];
  const content = `BT /F1 12 Tf 56 780 Td 18 TL ${rows.map((row) => `(${plain(row)}) Tj T*`).join(' ')} ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  return `${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
}

const policy = "default-src 'none'; form-action 'self'";

const said: Partial<Record<Payment, string>> = {
  succeeds: 'Paid. Thank you.',
  nothing_due: 'There is nothing to pay.',
  requires_action: 'Your bank wants to hear from you: pay in the portal.',
  no_method: 'There is no payment method to charge.',
};

/** What `hosted_invoice_url` and `invoice_pdf` lead to; the key in the address is the permission. */
export function invoicePages(world: World, changed: () => void): Hono<Environment> {
  const app = new Hono<Environment>();
  const shown = (path: string, id: string): Stripe.Invoice | undefined => {
    const { hosted_invoice_url: address } = world.tables.invoices[id] ?? {};
    return address && path.replace(/\/pdf$/, '') === new URL(address).pathname ? world.tables.invoices[id] : undefined;
  };
  app.get('/i/:id/:key', (context) => {
    const invoice = shown(context.req.path, context.req.param('id'));
    context.header('content-security-policy', policy);
    return invoice ? context.html(htmlOf(invoice)) : context.notFound();
  });
  app.post('/i/:id/:key', (context) => {
    const invoice = shown(context.req.path, context.req.param('id'));
    if (!invoice) return context.notFound();
    const payment =
      invoice.status === 'open' ? at(world, customerOf(invoice), () => collect(world, invoice)) : 'nothing_due';
    changed();
    context.header('content-security-policy', policy);
    return context.html(htmlOf(invoice, said[payment] ?? 'The payment was declined.'));
  });
  app.get('/i/:id/:key/pdf', (context) => {
    const invoice = shown(context.req.path, context.req.param('id'));
    return invoice ? context.body(pdfOf(invoice), 200, { 'content-type': 'application/pdf' }) : context.notFound();
  });
  return app;
}
