import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Integer arithmetic","description":"","frontmatter":{},"headers":[],"relativePath":"guide/arithmetic.md","filePath":"guide/arithmetic.md"}');
const _sfc_main = { name: "guide/arithmetic.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="integer-arithmetic" tabindex="-1">Integer arithmetic <a class="header-anchor" href="#integer-arithmetic" aria-label="Permalink to &quot;Integer arithmetic&quot;">​</a></h1><p>All numbers between input codes and readout are integers, the same for every engine. This page specifies the arithmetic completely, for other implementations. <code>@qornn/int-runtime/reference</code> has it as code: <code>referenceRun</code> in BigInt, <code>sampleCode</code>, <code>unitConstants</code>, <code>activateExactly</code>, <code>exactActivation</code>, <code>exactBlend</code>, <code>roundingShift</code>, <code>clampToBits</code>. <code>golden/*.json</code> in the package are test vectors, small models with samples, codes, states and readouts: an implementation that reproduces them has every clamp and rounding right; only the halving of sums after 2^20 steps is not in them.</p><p><code>&gt;&gt;</code> is an arithmetic shift; with the rounding term 2^{s−1} it rounds half up. Codes of k bits range from −2^{k−1} to 2^{k−1} − 1; codes of one bit are −1, 0 and 1.</p><h2 id="inputs" tabindex="-1">Inputs <a class="header-anchor" href="#inputs" aria-label="Permalink to &quot;Inputs&quot;">​</a></h2><pre><code>x = clamp(⌊(sample − mean) / (std · inputScale) + 1/2⌋)
</code></pre><p>in doubles, clamped to <code>inputBits</code>; mean 0 and std 1 if the model has no normalization.</p><h2 id="orthogonal-layers" tabindex="-1">Orthogonal layers <a class="header-anchor" href="#orthogonal-layers" aria-label="Permalink to &quot;Orthogonal layers&quot;">​</a></h2><pre><code>c&#39; = σ(clamp((((W h) · m_W + h · m_I + (U x) · m_U + 2^{s+e−1}) &gt;&gt; (s + e)) + b, −2^{k−1}, 2^{k−1} − 1))
h&#39; = c&#39; · 2^e
y  = φ(c&#39;) · 2^e
</code></pre><ul><li>W and U are codes of 1 to 8 bits, or W is diag(signs) · H with Sylvester&#39;s Hadamard matrices along the diagonal of H. W h and U x fit into 32 bits, the sum of the products into 64.</li><li>m_W and m_U are one number per layer or per unit, m_I is one number or 0; all are ≥ 0 and below 2^31. s is one number; e is 0, or one number per unit. 1 ≤ s and s + e ≤ 46.</li><li>b is added after the shift, then the sum is clamped to k bits (<code>stateBits</code>, 4 to 16), and σ acts on the clamped code.</li><li>y is the input of the next layer or the readout. Initial states are c_0 · 2^e.</li><li>The real value of a state is stateScale · h.</li></ul><p>σ and φ of a code c of k bits, with a threshold t of modReLU in steps of the unit:</p><pre><code>linear(c)  = c
relu(c)    = max(c, 0)
modrelu(c) = sgn(c) · max(|c| + t, 0), clamped to k bits; modrelu(0) = 0
</code></pre><p>|−2^{k−1}| is 2^{k−1}, which needs k + 1 signed bits.</p><h2 id="layers-with-gates" tabindex="-1">Layers with gates <a class="header-anchor" href="#layers-with-gates" aria-label="Permalink to &quot;Layers with gates&quot;">​</a></h2><p>Kinds <code>fastRNN</code>, <code>fastGRNN</code>, <code>gru</code> and <code>lstm</code>. Every row of W and U has a pre-activation of 16 bits in units of 2^−(15 − m):</p><pre><code>a = clamp((((W h) · m_W + (U x) · m_U + 2^{s−1}) &gt;&gt; s) + b, −2^15, 2^15 − 1)
</code></pre><p>Rows are blocks of <code>units</code>, one for each gate. m (<code>integerBits</code>) is 0 to 8, one number a layer; 1 ≤ s ≤ 46. States h have k bits in units of 2^−q, and h is the output y. W or U of <code>fastRNN</code> and <code>fastGRNN</code> may be a product of two factors, with codes t of 16 bits between them:</p><pre><code>t = clamp(((D v) · m_D + 2^{s_D−1}) &gt;&gt; s_D, −2^15, 2^15 − 1),   W h or U x = E t
</code></pre><p><strong>Activations</strong> have one table, T[i] = min(2^15 − 1, tanh(i / 32) · 2^15 rounded), i from 0 to 256, and values in units of 2^−15:</p><pre><code>τ(u; f)        = T[i] + (((T[i+1] − T[i]) · (u − i 2^f) + 2^{f−1}) &gt;&gt; f),   i = u &gt;&gt; f;   T[256] if i ≥ 256
                 for f ≤ 0: T[min(256, u · 2^{−f})]
tanh(a)        = sgn(a) · τ(|a|; 10 − m)
sigmoid(a)     = 2^14 + (τ(a; 11 − m) &gt;&gt; 1) for a ≥ 0, else 2^15 − sigmoid(−a)
hardSigmoid(a) = clamp(((a · 13107 + 2^{15−m}) &gt;&gt; (16 − m)) + 2^14, 0, 2^15 − 1)
relu(a)        = max(a, 0),   linear(a) = a,   both in units of 2^−(15 − m)
</code></pre><p>So tanh is odd and sigmoid(a) + sigmoid(−a) = 1, exactly; all of them are monotone. f_c below is the number of fraction bits of an activation: 15, of relu and linear 15 − m.</p><p><strong>Products of gates</strong> are added and rounded half up once:</p><pre><code>blend(p, r; e) = (p + ((r + 2^{e+14}) &gt;&gt; e)) &gt;&gt; 15 = ⌊(p 2^e + r) / 2^{e+15} + 1/2⌋
</code></pre><p><strong>fastRNN</strong>, α and β in units of 2^−15:</p><pre><code>c = σ(a),   h&#39; = clamp(blend(β · h, α · c; f_c − q)) to k bits
</code></pre><p><strong>fastGRNN</strong>, ζ and ν in units of 2^−15; a_z and a_h differ in their bias only:</p><pre><code>z = σ_g(a_z),   c = σ_u(a_h),   v = (ζ · (2^15 − z) + ν · 2^15 + 2^14) &gt;&gt; 15
h&#39; = clamp(blend(z · h, v · c; f_c − q)) to k bits
</code></pre><p>v · c may need 33 bits. With ζ + ν ≤ 2^15 and a gate ≥ 0 it fits into 32.</p><p><strong>gru</strong>, gates z, r, n; <code>compile</code> gives q = k − 1, |h| ≤ 1:</p><pre><code>z = sigmoid(a_z),   r = sigmoid(a_r)
reset after:   d = clamp((((U_n x) · m_U + 2^{s−1}) &gt;&gt; s) + b_n) to 16 bits
               p = clamp((((W_n h) · m_W + 2^{s−1}) &gt;&gt; s) + b_{r,n}) to 16 bits
               n = tanh(clamp(d + ((r · p + 2^14) &gt;&gt; 15))) to 16 bits
reset before:  n = tanh(a_n), with W_n g in the place of W_n h,   g = (r · h + 2^14) &gt;&gt; 15
h&#39; = clamp(blend(z · h, (2^15 − z) · n; 15 − q)) to k bits
</code></pre><p><strong>lstm</strong>, gates i, f, g, o; <code>compile</code> gives q = k − 1, |h| ≤ 1; c has <code>cellBits</code>, 4 to 16, in units of 2^−p, p from 0 to 15, one for all units or one for each (p = −log2(cellScale · 2^e), e = <code>cellShift</code>):</p><pre><code>i, f, o = sigmoid(a_i), sigmoid(a_f), sigmoid(a_o),   g = tanh(a_g)
c&#39; = clamp(blend(f · c, i · g; 15 − p)) to cellBits
h&#39; = clamp((o · sgn(c&#39;) τ(|c&#39;|; p − 5) + 2^{29−q}) &gt;&gt; (30 − q)) to k bits
</code></pre><h2 id="readout" tabindex="-1">Readout <a class="header-anchor" href="#readout" aria-label="Permalink to &quot;Readout&quot;">​</a></h2><pre><code>o = V y + b_o
logit = readout.scale · o
value = mean + std · logit
</code></pre><p>V is codes, o has 32 bits; mean 0 and std 1 if the model has no output normalization.</p><p>With <code>pooling</code>, the mean of o over the n steps since the reset takes the place of o, in logits and in the choice of a class:</p><pre><code>s_n = s_{n−1} + o_n, s_0 = 0
m   = ⌊s_n / n + 1/2⌋ = ⌊(2 s_n + n) / (2 n)⌋
</code></pre><p>Divisions round down, for negative sums too. When n reaches 2^20, s becomes ⌊s / 2⌋ and n becomes 2^19 before m is computed, so |s| ≤ 2^51 for ever, and the mean slowly forgets. Before the first step, m is o of the initial state.</p><h2 id="overflow-proof" tabindex="-1">Overflow proof <a class="header-anchor" href="#overflow-proof" aria-label="Permalink to &quot;Overflow proof&quot;">​</a></h2><p>The sum of the magnitudes of a row&#39;s codes, times the largest magnitude of the vector, bounds the accumulator. A model is rejected unless this bound is at most 2^31 − 1 for every row of W, U and V (for V including the bias), and the sum of the bounds times their multipliers and 2^{s+e−1} is at most 2^63 − 2^12. Layers with gates are bounded in the same way, with codes between factors of at most 2^15. Engines may therefore add products in any order and modulo 2^32. <code>unitConstants</code> gives the latter bound per unit: if it is below 2^31, 32-bit products suffice.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("guide/arithmetic.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const arithmetic = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  arithmetic as default
};
