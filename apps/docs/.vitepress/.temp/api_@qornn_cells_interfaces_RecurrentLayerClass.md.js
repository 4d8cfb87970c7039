import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: RecurrentLayerClass<L>","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/cells/interfaces/RecurrentLayerClass.md","filePath":"api/@qornn/cells/interfaces/RecurrentLayerClass.md"}');
const _sfc_main = { name: "api/@qornn/cells/interfaces/RecurrentLayerClass.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/cells</a> / RecurrentLayerClass</p><h1 id="interface-recurrentlayerclass-l" tabindex="-1">Interface: RecurrentLayerClass&lt;L&gt; <a class="header-anchor" href="#interface-recurrentlayerclass-l" aria-label="Permalink to &quot;Interface: RecurrentLayerClass\\&lt;L\\&gt;&quot;">​</a></h1><p>A class of recurrent layers. Its constructor takes the options of its table.</p><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><h3 id="l" tabindex="-1">L <a class="header-anchor" href="#l" aria-label="Permalink to &quot;L&quot;">​</a></h3><p><code>L</code> <em>extends</em> <a href="./../classes/RecurrentLayer"><code>RecurrentLayer</code></a> = <a href="./../classes/RecurrentLayer"><code>RecurrentLayer</code></a></p><h2 id="constructors" tabindex="-1">Constructors <a class="header-anchor" href="#constructors" aria-label="Permalink to &quot;Constructors&quot;">​</a></h2><h3 id="constructor" tabindex="-1">Constructor <a class="header-anchor" href="#constructor" aria-label="Permalink to &quot;Constructor&quot;">​</a></h3><blockquote><p><strong>new RecurrentLayerClass</strong>(<code>config</code>): <code>L</code></p></blockquote><h4 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h4><h5 id="config" tabindex="-1">config <a class="header-anchor" href="#config" aria-label="Permalink to &quot;config&quot;">​</a></h5><p><code>never</code></p><h4 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h4><p><code>L</code></p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="classname" tabindex="-1">className <a class="header-anchor" href="#classname" aria-label="Permalink to &quot;className&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>className</strong>: <code>string</code></p></blockquote><p>class name in saved models</p><hr><h3 id="options" tabindex="-1">options <a class="header-anchor" href="#options" aria-label="Permalink to &quot;options&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>options</strong>: <a href="./../../options/type-aliases/OptionTable"><code>OptionTable</code></a>&lt;<a href="./RecurrentLayerConfig"><code>RecurrentLayerConfig</code></a>&gt;</p></blockquote><p>checks of the options</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/cells/interfaces/RecurrentLayerClass.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const RecurrentLayerClass = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  RecurrentLayerClass as default
};
