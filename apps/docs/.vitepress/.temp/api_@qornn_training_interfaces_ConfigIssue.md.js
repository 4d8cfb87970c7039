import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ConfigIssue","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/training/interfaces/ConfigIssue.md","filePath":"api/@qornn/training/interfaces/ConfigIssue.md"}');
const _sfc_main = { name: "api/@qornn/training/interfaces/ConfigIssue.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/training</a> / ConfigIssue</p><h1 id="interface-configissue" tabindex="-1">Interface: ConfigIssue <a class="header-anchor" href="#interface-configissue" aria-label="Permalink to &quot;Interface: ConfigIssue&quot;">​</a></h1><p>One error in a configuration.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="message" tabindex="-1">message <a class="header-anchor" href="#message" aria-label="Permalink to &quot;message&quot;">​</a></h3><blockquote><p><strong>message</strong>: <code>string</code></p></blockquote><p>the error and what is allowed, one line</p><hr><h3 id="path" tabindex="-1">path <a class="header-anchor" href="#path" aria-label="Permalink to &quot;path&quot;">​</a></h3><blockquote><p><strong>path</strong>: <code>string</code></p></blockquote><p>path of the key, for example <code>training.batchSize</code>; empty for the whole document</p><hr><h3 id="value" tabindex="-1">value <a class="header-anchor" href="#value" aria-label="Permalink to &quot;value&quot;">​</a></h3><blockquote><p><strong>value</strong>: <code>unknown</code></p></blockquote><p>the invalid value; undefined if missing</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/training/interfaces/ConfigIssue.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ConfigIssue = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ConfigIssue as default
};
