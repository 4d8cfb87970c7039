import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"@qornn/options","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/options/index.md","filePath":"api/@qornn/options/index.md"}');
const _sfc_main = { name: "api/@qornn/options/index.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / @qornn/options</p><h1 id="qornn-options" tabindex="-1">@qornn/options <a class="header-anchor" href="#qornn-options" aria-label="Permalink to &quot;@qornn/options&quot;">​</a></h1><h2 id="interfaces" tabindex="-1">Interfaces <a class="header-anchor" href="#interfaces" aria-label="Permalink to &quot;Interfaces&quot;">​</a></h2><ul><li><a href="./interfaces/Check">Check</a></li><li><a href="./interfaces/ForeignOptions">ForeignOptions</a></li><li><a href="./interfaces/OptionIssue">OptionIssue</a></li><li><a href="./interfaces/PartIssue">PartIssue</a></li></ul><h2 id="type-aliases" tabindex="-1">Type Aliases <a class="header-anchor" href="#type-aliases" aria-label="Permalink to &quot;Type Aliases&quot;">​</a></h2><ul><li><a href="./type-aliases/CheckOptions">CheckOptions</a></li><li><a href="./type-aliases/Fail">Fail</a></li><li><a href="./type-aliases/OptionTable">OptionTable</a></li></ul><h2 id="variables" tabindex="-1">Variables <a class="header-anchor" href="#variables" aria-label="Permalink to &quot;Variables&quot;">​</a></h2><ul><li><a href="./variables/anything">anything</a></li><li><a href="./variables/callable">callable</a></li><li><a href="./variables/flag">flag</a></li><li><a href="./variables/list">list</a></li><li><a href="./variables/object">object</a></li><li><a href="./variables/text">text</a></li></ul><h2 id="functions" tabindex="-1">Functions <a class="header-anchor" href="#functions" aria-label="Permalink to &quot;Functions&quot;">​</a></h2><ul><li><a href="./functions/byDefault">byDefault</a></li><li><a href="./functions/check">check</a></li><li><a href="./functions/didYouMean">didYouMean</a></li><li><a href="./functions/either">either</a></li><li><a href="./functions/escaped">escaped</a></li><li><a href="./functions/findNamed">findNamed</a></li><li><a href="./functions/formatValue">formatValue</a></li><li><a href="./functions/integer">integer</a></li><li><a href="./functions/isOptionsObject">isOptionsObject</a></li><li><a href="./functions/makeNamed">makeNamed</a></li><li><a href="./functions/namedPart">namedPart</a></li><li><a href="./functions/nearestName">nearestName</a></li><li><a href="./functions/number">number</a></li><li><a href="./functions/oneOf">oneOf</a></li><li><a href="./functions/optionIssues">optionIssues</a></li><li><a href="./functions/optionsChecker">optionsChecker</a></li><li><a href="./functions/optionsOf">optionsOf</a></li><li><a href="./functions/orNull">orNull</a></li><li><a href="./functions/required">required</a></li><li><a href="./functions/unknownName">unknownName</a></li><li><a href="./functions/withDefaults">withDefaults</a></li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/options/index.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index as default
};
