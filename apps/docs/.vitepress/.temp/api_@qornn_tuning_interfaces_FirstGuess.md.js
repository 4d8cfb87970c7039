import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: FirstGuess","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/tuning/interfaces/FirstGuess.md","filePath":"api/@qornn/tuning/interfaces/FirstGuess.md"}');
const _sfc_main = { name: "api/@qornn/tuning/interfaces/FirstGuess.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/tuning</a> / FirstGuess</p><h1 id="interface-firstguess" tabindex="-1">Interface: FirstGuess <a class="header-anchor" href="#interface-firstguess" aria-label="Permalink to &quot;Interface: FirstGuess&quot;">​</a></h1><p>A configuration that is tried before all others, and why.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="name" tabindex="-1">name <a class="header-anchor" href="#name" aria-label="Permalink to &quot;name&quot;">​</a></h3><blockquote><p><strong>name</strong>: <code>string</code></p></blockquote><p>short, in words</p><hr><h3 id="settings" tabindex="-1">settings <a class="header-anchor" href="#settings" aria-label="Permalink to &quot;settings&quot;">​</a></h3><blockquote><p><strong>settings</strong>: <a href="./../../sweeps/type-aliases/Settings"><code>Settings</code></a></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/tuning/interfaces/FirstGuess.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const FirstGuess = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  FirstGuess as default
};
