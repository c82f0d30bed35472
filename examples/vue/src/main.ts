import { createApp } from 'vue';
import App from './App.vue';
import './app.css';

const root = document.querySelector<HTMLElement>('#app')!;
createApp(App, { portal: root.dataset['portal']! }).mount(root);
