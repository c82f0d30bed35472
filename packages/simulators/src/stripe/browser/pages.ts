const head = (title: string, script?: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="stylesheet" href="/elements/frame.css">
${script ? `<script type="module" src="/elements/${script}.js"></script>` : ''}
</head>`;

const field = (
  id: string,
  label: string,
  autocomplete: string,
  wide = '',
  mode = 'numeric',
): string => `<div class="field ${wide}">
<label for="${id}">${label}</label>
<input id="${id}" name="${id}" inputmode="${mode}" autocomplete="${autocomplete}" aria-describedby="${id}-error" aria-required="true">
<p class="error" id="${id}-error" role="alert"></p>
</div>`;

/** The field frame of the Payment Element: a tab for each kind of method, as soon as there is more than one. */
export const fieldsPage = `${head('Payment', 'payment')}
<body>
<div id="kinds" role="tablist" hidden></div>
<form novalidate>
<div class="fields" data-for="card">
${field('number', 'Card number', 'cc-number', 'whole')}
${field('expiry', 'Expiration date', 'cc-exp')}
${field('cvc', 'Security code', 'cc-csc')}
</div>
<div class="fields" data-for="sepa_debit ideal" hidden>
${field('name', 'Full name', 'name', 'whole', 'text')}
${field('email', 'Email', 'email', 'whole', 'email')}
</div>
<div class="fields" data-for="sepa_debit" hidden>
${field('iban', 'IBAN', 'off', 'whole', 'text')}
</div>
<p class="note" id="note" hidden></p>
</form>
</body>
</html>`;

/** What a wallet of the browser asks its owner. */
export const walletPage = `${head('Google Pay', 'wallet')}
<body>
<main class="bank">
<h1>Google Pay</h1>
<p>This stands for the wallet of your browser. Nothing real is charged.</p>
<p>Visa ending 4242</p>
<button class="main" id="continue" type="button">Continue with Visa</button>
<button id="cancel" type="button">Cancel</button>
</main>
</body>
</html>`;

/** A page of a bank's own: the browser has left the merchant's. */
export const bankPage = `${head('Your bank')}
<body class="whole-page">
<main class="bank">
<h1>Confirm the mandate</h1>
<p>This stands for the page of your bank. Nothing real is charged.</p>
<form class="answers" method="post">
<button class="main" name="answer" value="agree">Agree to the mandate</button>
<button name="answer" value="refuse">Refuse the mandate</button>
</form>
</main>
</body>
</html>`;

/** What a bank shows to make sure of its customer. */
export const challengePage = `${head('3D Secure', 'challenge')}
<body>
<main class="bank">
<h1>Confirm it is you</h1>
<p>This stands for the page of your bank. Nothing real is charged.</p>
<button class="main" id="complete" type="button">Complete authentication</button>
<button id="fail" type="button">Fail authentication</button>
</main>
</body>
</html>`;
