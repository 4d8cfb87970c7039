import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"","description":"","frontmatter":{"layout":"home","hero":{"name":"qornn","text":"Recurrent networks in a few bits","tagline":"Train with k-bit, nearly orthogonal weights on TensorFlow.js. Run as pure integer arithmetic.","actions":[{"theme":"brand","text":"Quick start","link":"/guide/quick-start"},{"theme":"alt","text":"What it is","link":"/guide/what-it-is"}]},"features":[{"title":"Long memory","details":"Nearly orthogonal weights of 1 to 8 bits, with a gain normalized over the sequence length."},{"title":"Fast algorithms","details":"Linear recurrences as Krylov products, buffered scans and jumps over quiet segments. No tape of time steps."},{"title":"Integers only","details":"Integer arithmetic from the input to the readout, with bit-identical results in every engine."}]},"headers":[],"relativePath":"index.md","filePath":"index.md"}');
const _sfc_main = { name: "index.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("index.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index as default
};
