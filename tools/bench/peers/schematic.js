import { EmbedProvider, PricingTable } from '@schematichq/schematic-components';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';

const root = document.body.appendChild(document.createElement('div'));
createRoot(root).render(
  createElement(
    EmbedProvider,
    { apiKey: 'api_test', apiConfig: { basePath: location.origin } },
    createElement(PricingTable),
  ),
);
