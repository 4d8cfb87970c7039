import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: fastCell()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/wasm-kernels/functions/fastCell.md","filePath":"api/@qornn/wasm-kernels/functions/fastCell.md"}');
const _sfc_main = { name: "api/@qornn/wasm-kernels/functions/fastCell.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">@qornn/wasm-kernels</a> / fastCell</p><h1 id="function-fastcell" tabindex="-1">Function: fastCell() <a class="header-anchor" href="#function-fastcell" aria-label="Permalink to &quot;Function: fastCell()&quot;">​</a></h1><blockquote><p><strong>fastCell</strong>(<code>inputs</code>): <a href="./../interfaces/FastCellStates"><code>FastCellStates</code></a></p></blockquote><p>All states of a FastRNN or FastGRNN in one call. α̂ = sigmoid(α), and so on.</p><pre><code>FastRNN:   c = σ(U x_t + W h_{t−1} + b),   h_t = α̂ c + β̂ h_{t−1}
FastGRNN:  p = U x_t + W h_{t−1},   z = σ_g(p + b_z),   c = σ(p + b),   h_t = (ζ̂ (1 − z) + ν̂) ∘ c + z ∘ h_{t−1}
</code></pre><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="inputs" tabindex="-1">inputs <a class="header-anchor" href="#inputs" aria-label="Permalink to &quot;inputs&quot;">​</a></h3><p><a href="./../interfaces/FastCellInputs"><code>FastCellInputs</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/FastCellStates"><code>FastCellStates</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/wasm-kernels/functions/fastCell.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const fastCell = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  fastCell as default
};
