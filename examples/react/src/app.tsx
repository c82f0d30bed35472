import type { Preset } from '@varai/elements';
import '@varai/elements/define/invoices.js';
import '@varai/elements/define/session.js';
import '@varai/elements/define/subscription.js';
import { useState } from 'react';
import { fetchClientSecret } from './session.ts';

export function App({ portal }: { readonly portal: string }) {
  const [locale, setLocale] = useState('en');
  const [theme, setTheme] = useState<Preset>('varai');
  const [careful, setCareful] = useState(false);
  const [listed, setListed] = useState(true);
  const [notice, setNotice] = useState('');

  return (
    <>
      <h1>Plan</h1>
      <div className="bar">
        <label>
          Language{' '}
          <select value={locale} onChange={(event) => setLocale(event.target.value)}>
            <option value="en">English</option>
            <option value="de">Deutsch</option>
          </select>
        </label>
        <label>
          Look{' '}
          <select value={theme} onChange={(event) => setTheme(event.target.value as Preset)}>
            <option value="varai">Light</option>
            <option value="night">Night</option>
          </select>
        </label>
        <label>
          <input type="checkbox" checked={careful} onChange={(event) => setCareful(event.target.checked)} />
          Only the owner spends money
        </label>
        <button type="button" onClick={() => setListed(!listed)}>
          {listed ? 'Hide invoices' : 'Show invoices'}
        </button>
      </div>
      <p className="notice" role="status">
        {notice}
      </p>

      <varai-provider
        baseUrl={portal}
        fetchClientSecret={fetchClientSecret}
        locale={locale}
        appearance={{ theme, variables: { borderRadius: '12px' } }}
      >
        <varai-subscription />
        <varai-plan-picker
          interval="month"
          onvarai-plan-change={(event) => {
            if (!careful || event.quote.dueNow.amount === 0) return;
            event.preventDefault();
            setNotice(`Ask the owner: this would cost ${String(event.quote.dueNow.amount)} cents today.`);
          }}
          onvarai-plan-changed={(event) => setNotice(`The plan is ${event.change.planId} now.`)}
        >
          <small slot="footer">Prices without tax. Questions? Ask our own support.</small>
        </varai-plan-picker>
        {listed && <varai-invoices heading-level={2} />}
      </varai-provider>
    </>
  );
}
