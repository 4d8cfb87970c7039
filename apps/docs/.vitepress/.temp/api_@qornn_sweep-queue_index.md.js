import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"@qornn/sweep-queue","description":"","frontmatter":{},"headers":[],"relativePath":"api/@qornn/sweep-queue/index.md","filePath":"api/@qornn/sweep-queue/index.md"}');
const _sfc_main = { name: "api/@qornn/sweep-queue/index.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / @qornn/sweep-queue</p><h1 id="qornn-sweep-queue" tabindex="-1">@qornn/sweep-queue <a class="header-anchor" href="#qornn-sweep-queue" aria-label="Permalink to &quot;@qornn/sweep-queue&quot;">​</a></h1><h2 id="classes" tabindex="-1">Classes <a class="header-anchor" href="#classes" aria-label="Permalink to &quot;Classes&quot;">​</a></h2><ul><li><a href="./classes/QueuedRunError">QueuedRunError</a></li><li><a href="./classes/QueueOptionError">QueueOptionError</a></li><li><a href="./classes/QueueVersionError">QueueVersionError</a></li><li><a href="./classes/RedisError">RedisError</a></li></ul><h2 id="interfaces" tabindex="-1">Interfaces <a class="header-anchor" href="#interfaces" aria-label="Permalink to &quot;Interfaces&quot;">​</a></h2><ul><li><a href="./interfaces/ActiveRun">ActiveRun</a></li><li><a href="./interfaces/FailedRun">FailedRun</a></li><li><a href="./interfaces/QueuedSweepStatus">QueuedSweepStatus</a></li><li><a href="./interfaces/QueueExecutor">QueueExecutor</a></li><li><a href="./interfaces/QueueExecutorOptions">QueueExecutorOptions</a></li><li><a href="./interfaces/QueueStatusOptions">QueueStatusOptions</a></li><li><a href="./interfaces/QueueStatusReader">QueueStatusReader</a></li><li><a href="./interfaces/ServedQueue">ServedQueue</a></li><li><a href="./interfaces/ServeQueueOptions">ServeQueueOptions</a></li><li><a href="./interfaces/WorkerStatus">WorkerStatus</a></li></ul><h2 id="type-aliases" tabindex="-1">Type Aliases <a class="header-anchor" href="#type-aliases" aria-label="Permalink to &quot;Type Aliases&quot;">​</a></h2><ul><li><a href="./type-aliases/WorkerEvent">WorkerEvent</a></li></ul><h2 id="functions" tabindex="-1">Functions <a class="header-anchor" href="#functions" aria-label="Permalink to &quot;Functions&quot;">​</a></h2><ul><li><a href="./functions/openQueueStatus">openQueueStatus</a></li><li><a href="./functions/queueExecutor">queueExecutor</a></li><li><a href="./functions/redisAddress">redisAddress</a></li><li><a href="./functions/serveQueue">serveQueue</a></li><li><a href="./functions/sweepNameOf">sweepNameOf</a></li><li><a href="./functions/withoutPasswords">withoutPasswords</a></li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@qornn/sweep-queue/index.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index as default
};
