'use strict';

const { apis, realm, client } = document.getElementById('docs').dataset;
const protocol = realm + '/protocol/openid-connect';

// The documents name the addresses of production. Here they are tried out where they were read.
function brought(home) {
  for (const server of home.servers ?? []) {
    server.url = location.origin + new URL(server.url, location.origin).pathname;
  }
  for (const scheme of Object.values(home.components?.securitySchemes ?? {})) {
    for (const flow of Object.values(scheme.flows ?? {})) {
      flow.tokenUrl = protocol + '/token';
      flow.refreshUrl = protocol + '/token';
      if (flow.authorizationUrl) {
        flow.authorizationUrl = protocol + '/auth';
      }
    }
  }
  return home;
}

const broughtHome = () => ({
  statePlugins: {
    spec: {
      wrapActions: {
        updateJsonSpec: (update) => (document) => update(brought(structuredClone(document))),
      },
    },
  },
});

const ui = SwaggerUIBundle({
  dom_id: '#docs',
  urls: apis.split(' ').map((name) => ({ name, url: `/${name}/v1/openapi.json` })),
  presets: [SwaggerUIBundle.presets.apis, SwaggerUIStandalonePreset],
  plugins: [broughtHome],
  layout: 'StandaloneLayout',
  deepLinking: true,
  validatorUrl: null,
  oauth2RedirectUrl: location.origin + '/docs/oauth2-redirect.html',
});

ui.initOAuth({ clientId: client, usePkceWithAuthorizationCodeGrant: true });
