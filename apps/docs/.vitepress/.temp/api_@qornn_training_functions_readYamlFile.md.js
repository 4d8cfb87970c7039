import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: readYamlFile()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/training/functions/readYamlFile.md","filePath":"api/@qornn/training/functions/readYamlFile.md"}');
const _sfc_main = { name: "api/@qornn/training/functions/readYamlFile.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/training</a> / readYamlFile</p><h1 id="function-readyamlfile" tabindex="-1">Function: readYamlFile() <a class="header-anchor" href="#function-readyamlfile" aria-label="Permalink to &quot;Function: readYamlFile()&quot;">​</a></h1><blockquote><p><strong>readYamlFile</strong>(<code>path</code>): <code>unknown</code></p></blockquote><p>Reads an untrusted YAML file as plain values. Ignores custom tags and limits alias expansion.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="path" tabindex="-1">path <a class="header-anchor" href="#path" aria-label="Permalink to &quot;path&quot;">​</a></h3><p><code>string</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>unknown</code></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>RunFolderError when it is not a regular file, too large, invalid YAML, or nested too deeply</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/training/functions/readYamlFile.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const readYamlFile = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  readYamlFile as default
};
