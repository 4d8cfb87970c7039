import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: JsonLayer","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/exporters/interfaces/JsonLayer.md","filePath":"api/@qornn/exporters/interfaces/JsonLayer.md"}');
const _sfc_main = { name: "api/@qornn/exporters/interfaces/JsonLayer.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/exporters</a> / JsonLayer</p><h1 id="interface-jsonlayer" tabindex="-1">Interface: JsonLayer <a class="header-anchor" href="#interface-jsonlayer" aria-label="Permalink to &quot;Interface: JsonLayer&quot;">​</a></h1><p>A layer.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="fields" tabindex="-1">fields <a class="header-anchor" href="#fields" aria-label="Permalink to &quot;fields&quot;">​</a></h3><blockquote><p><strong>fields</strong>: <code>object</code></p></blockquote><p>all other fields of the kind by their names: constants, vectors, then matrices</p><h4 id="index-signature" tabindex="-1">Index Signature <a class="header-anchor" href="#index-signature" aria-label="Permalink to &quot;Index Signature&quot;">​</a></h4><p>[<code>field</code>: <code>string</code>]: <a href="./../type-aliases/JsonField"><code>JsonField</code></a></p><hr><h3 id="formula" tabindex="-1">formula? <a class="header-anchor" href="#formula" aria-label="Permalink to &quot;formula?&quot;">​</a></h3><blockquote><p><code>optional</code> <strong>formula?</strong>: <code>string</code>[]</p></blockquote><p>how the fields make a step, in lines; absent if nobody registered the formula of the kind</p><hr><h3 id="inputs" tabindex="-1">inputs <a class="header-anchor" href="#inputs" aria-label="Permalink to &quot;inputs&quot;">​</a></h3><blockquote><p><strong>inputs</strong>: <code>number</code></p></blockquote><hr><h3 id="kind" tabindex="-1">kind <a class="header-anchor" href="#kind" aria-label="Permalink to &quot;kind&quot;">​</a></h3><blockquote><p><strong>kind</strong>: <code>string</code></p></blockquote><hr><h3 id="summary" tabindex="-1">summary <a class="header-anchor" href="#summary" aria-label="Permalink to &quot;summary&quot;">​</a></h3><blockquote><p><strong>summary</strong>: <code>string</code></p></blockquote><p>the constants in one line</p><hr><h3 id="units" tabindex="-1">units <a class="header-anchor" href="#units" aria-label="Permalink to &quot;units&quot;">​</a></h3><blockquote><p><strong>units</strong>: <code>number</code></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/exporters/interfaces/JsonLayer.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const JsonLayer = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  JsonLayer as default
};
