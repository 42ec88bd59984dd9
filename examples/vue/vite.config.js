import vue from '@vitejs/plugin-vue';

const isCustomElement = (tag) => tag === 'source-line';

export default {
  plugins: [vue({ template: { compilerOptions: { isCustomElement } } })],
};
