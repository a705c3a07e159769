'use strict';

// Hands what the realm answered to the page that opened this window, and goes away.
const answer = new URLSearchParams(location.search);
const asked = window.opener?.swaggerUIRedirectOauth2;

if (!asked) {
  document.getElementById('outcome').textContent = 'Fönstret öppnades inte från dokumentationen.';
} else if (answer.get('state') !== asked.state || !answer.get('code')) {
  asked.errCb({
    authId: asked.auth.name,
    source: 'auth',
    level: 'error',
    message: answer.get('error_description') ?? answer.get('error') ?? 'Inloggningen gav inget svar.',
  });
  window.close();
} else {
  delete asked.auth.state;
  asked.auth.code = answer.get('code');
  asked.callback({ auth: asked.auth, redirectUrl: asked.redirectUrl });
  window.close();
}
