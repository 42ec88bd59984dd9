import { defineSourceLine } from 'sourceline/element';
import { createApp } from 'vue';
import App from './App.vue';

defineSourceLine(location.origin);
createApp(App).mount('#page');
