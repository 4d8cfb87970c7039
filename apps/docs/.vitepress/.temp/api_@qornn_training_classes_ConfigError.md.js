import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Class: ConfigError","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/training/classes/ConfigError.md","filePath":"api/@qornn/training/classes/ConfigError.md"}');
const _sfc_main = { name: "api/@qornn/training/classes/ConfigError.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/training</a> / ConfigError</p><h1 id="class-configerror" tabindex="-1">Class: ConfigError <a class="header-anchor" href="#class-configerror" aria-label="Permalink to &quot;Class: ConfigError&quot;">​</a></h1><p>Thrown for an invalid configuration. The message has one line per issue.</p><h2 id="extends" tabindex="-1">Extends <a class="header-anchor" href="#extends" aria-label="Permalink to &quot;Extends&quot;">​</a></h2><ul><li><code>Error</code></li></ul><h2 id="constructors" tabindex="-1">Constructors <a class="header-anchor" href="#constructors" aria-label="Permalink to &quot;Constructors&quot;">​</a></h2><h3 id="constructor" tabindex="-1">Constructor <a class="header-anchor" href="#constructor" aria-label="Permalink to &quot;Constructor&quot;">​</a></h3><blockquote><p><strong>new ConfigError</strong>(<code>issues</code>): <code>ConfigError</code></p></blockquote><h4 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h4><h5 id="issues" tabindex="-1">issues <a class="header-anchor" href="#issues" aria-label="Permalink to &quot;issues&quot;">​</a></h5><p><a href="./../interfaces/ConfigIssue"><code>ConfigIssue</code></a>[]</p><h4 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h4><p><code>ConfigError</code></p><h4 id="overrides" tabindex="-1">Overrides <a class="header-anchor" href="#overrides" aria-label="Permalink to &quot;Overrides&quot;">​</a></h4><p><code>Error.constructor</code></p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="issues-1" tabindex="-1">issues <a class="header-anchor" href="#issues-1" aria-label="Permalink to &quot;issues&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>issues</strong>: <a href="./../interfaces/ConfigIssue"><code>ConfigIssue</code></a>[]</p></blockquote><hr><h3 id="name" tabindex="-1">name <a class="header-anchor" href="#name" aria-label="Permalink to &quot;name&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>name</strong>: <code>&quot;ConfigError&quot;</code> = <code>&#39;ConfigError&#39;</code></p></blockquote><h4 id="overrides-1" tabindex="-1">Overrides <a class="header-anchor" href="#overrides-1" aria-label="Permalink to &quot;Overrides&quot;">​</a></h4><p><code>Error.name</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/training/classes/ConfigError.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ConfigError = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ConfigError as default
};
