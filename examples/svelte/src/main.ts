import { mount } from 'svelte';
import App from './App.svelte';
import './app.css';

const target = document.querySelector<HTMLElement>('#app')!;
mount(App, { target, props: { portal: target.dataset['portal']! } });
