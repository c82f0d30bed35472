const head = (title: string, script: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="stylesheet" href="/elements/frame.css">
<script type="module" src="/elements/${script}.js"></script>
</head>`;

const field = (id: string, label: string, autocomplete: string, wide = ''): string => `<div class="field ${wide}">
<label for="${id}">${label}</label>
<input id="${id}" name="${id}" inputmode="numeric" autocomplete="${autocomplete}" aria-describedby="${id}-error" aria-required="true">
<p class="error" id="${id}-error" role="alert"></p>
</div>`;

/** The field frame of the Payment Element. */
export const cardPage = `${head('Card', 'card')}
<body>
<form novalidate>
${field('number', 'Card number', 'cc-number', 'whole')}
${field('expiry', 'Expiration date', 'cc-exp')}
${field('cvc', 'Security code', 'cc-csc')}
</form>
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
