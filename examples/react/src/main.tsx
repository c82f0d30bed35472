import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import './app.css';

const root = document.querySelector<HTMLElement>('#app')!;
createRoot(root).render(
  <StrictMode>
    <App portal={root.dataset['portal']!} />
  </StrictMode>,
);
