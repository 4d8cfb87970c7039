import { ssrRenderAttrs, ssrRenderSlot, ssrInterpolate, ssrRenderAttr, ssrRenderList, ssrRenderComponent, ssrRenderVNode, ssrRenderClass, renderToString } from "vue/server-renderer";
import { defineComponent, mergeProps, useSSRContext, getCurrentInstance, hasInjectionContext, inject, watch, getCurrentScope, onScopeDispose, onMounted, nextTick, isRef, toValue, toRef as toRef$1, readonly, customRef, ref, shallowRef, watchEffect, computed, unref, reactive, onUnmounted, markRaw, h, watchPostEffect, onUpdated, resolveComponent, createVNode, resolveDynamicComponent, withCtx, renderSlot, createTextVNode, toDisplayString, openBlock, createBlock, createCommentVNode, Fragment, renderList, defineAsyncComponent, provide, toHandlers, withKeys, onBeforeUnmount, useSlots, createSSRApp } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const _sfc_main$14 = /* @__PURE__ */ defineComponent({
  __name: "VPBadge",
  __ssrInlineRender: true,
  props: {
    text: {},
    type: { default: "tip" }
  },
  setup(__props) {
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<span${ssrRenderAttrs(mergeProps({
        class: ["VPBadge", __props.type]
      }, _attrs))}>`);
      ssrRenderSlot(_ctx.$slots, "default", {}, () => {
        _push(`${ssrInterpolate(__props.text)}`);
      }, _push, _parent);
      _push(`</span>`);
    };
  }
});
const _sfc_setup$14 = _sfc_main$14.setup;
_sfc_main$14.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_markdown-it-mathjax3_c04dfe5db0004518241f0e447b683602/node_modules/vitepress/dist/client/theme-default/components/VPBadge.vue");
  return _sfc_setup$14 ? _sfc_setup$14(props, ctx) : void 0;
};
function deserializeFunctions(r) {
  return Array.isArray(r) ? r.map(deserializeFunctions) : typeof r == "object" && r !== null ? Object.keys(r).reduce((t, n) => (t[n] = deserializeFunctions(r[n]), t), {}) : typeof r == "string" && r.startsWith("_vp-fn_") ? new Function(`return ${r.slice(7)}`)() : r;
}
const siteData = deserializeFunctions(JSON.parse('{"lang":"en-US","dir":"ltr","title":"qornn","description":"Recurrent networks with k-bit, nearly orthogonal weights, and pure integer inference","base":"/","head":[],"router":{"prefetchLinks":true},"appearance":true,"themeConfig":{"nav":[{"text":"Guide","link":"/guide/what-it-is"},{"text":"Packages","link":"/packages/quantizers"},{"text":"API","link":"/api/"}],"sidebar":{"/guide/":[{"text":"Guide","items":[{"text":"What it is","link":"/guide/what-it-is"},{"text":"Quick start","link":"/guide/quick-start"},{"text":"How the data flows","link":"/guide/data-flow"},{"text":"Choosing a strategy","link":"/guide/strategies"},{"text":"Your own time series","link":"/guide/series"},{"text":"How networks are measured","link":"/guide/measures"},{"text":"Many runs","link":"/guide/sweeps"},{"text":"The best network of a size","link":"/guide/tune"},{"text":"Sweeps at scale","link":"/guide/sweeps-at-scale"},{"text":"Weights from elsewhere","link":"/guide/import"},{"text":"From a CSV to an Arduino","link":"/guide/firmware"},{"text":"Measurements of firmware","link":"/guide/firmware-figures"},{"text":"Backends","link":"/guide/backends"},{"text":"The command line","link":"/guide/command-line"},{"text":"Commands and options","link":"/guide/commands"},{"text":"Write your own quantizer","link":"/guide/custom-quantizer"},{"text":"Write your own parametrization","link":"/guide/custom-parametrization"},{"text":"Write your own task","link":"/guide/custom-task"},{"text":"Write your own cell","link":"/guide/custom-cell"},{"text":"Options of the cells","link":"/guide/cell-options"},{"text":"Run a model","link":"/guide/runtime"},{"text":"The integer arithmetic","link":"/guide/arithmetic"},{"text":"The model file","link":"/guide/model-file"},{"text":"A report of runs","link":"/guide/report"},{"text":"Results","link":"/guide/results"}]}],"/packages/":[{"text":"Packages","items":[{"text":"quantizers","link":"/packages/quantizers"},{"text":"orthogonal-params","link":"/packages/orthogonal-params"},{"text":"cells","link":"/packages/cells"},{"text":"tasks","link":"/packages/tasks"},{"text":"training","link":"/packages/training"},{"text":"converter","link":"/packages/converter"},{"text":"sweeps","link":"/packages/sweeps"},{"text":"sweep-queue","link":"/packages/sweep-queue"},{"text":"tuning","link":"/packages/tuning"},{"text":"report","link":"/packages/report"},{"text":"importers","link":"/packages/importers"},{"text":"int-runtime","link":"/packages/int-runtime"},{"text":"exporters","link":"/packages/exporters"},{"text":"backend","link":"/packages/backend"},{"text":"wasm-kernels","link":"/packages/wasm-kernels"},{"text":"safetensors","link":"/packages/safetensors"},{"text":"options","link":"/packages/options"},{"text":"testing","link":"/packages/testing"},{"text":"benchmarks","link":"/packages/benchmarks"},{"text":"qornn (CLI)","link":"/packages/cli"}]}],"/api/":[{"text":"@qornn/backend","link":"/api/@qornn/backend/","collapsed":true,"items":[{"text":"Classes","collapsed":true,"items":[{"text":"BackendError","link":"/api/@qornn/backend/classes/BackendError.md"},{"text":"BackendUnavailableError","link":"/api/@qornn/backend/classes/BackendUnavailableError.md"},{"text":"ThreadsError","link":"/api/@qornn/backend/classes/ThreadsError.md"},{"text":"UnknownBackendError","link":"/api/@qornn/backend/classes/UnknownBackendError.md"}]},{"text":"Interfaces","collapsed":true,"items":[{"text":"BackendDescription","link":"/api/@qornn/backend/interfaces/BackendDescription.md"},{"text":"BackendFailure","link":"/api/@qornn/backend/interfaces/BackendFailure.md"},{"text":"BackendOptions","link":"/api/@qornn/backend/interfaces/BackendOptions.md"}]},{"text":"Type Aliases","collapsed":true,"items":[{"text":"BackendName","link":"/api/@qornn/backend/type-aliases/BackendName.md"},{"text":"WasmPaths","link":"/api/@qornn/backend/type-aliases/WasmPaths.md"}]},{"text":"Variables","collapsed":true,"items":[{"text":"automaticOrder","link":"/api/@qornn/backend/variables/automaticOrder.md"},{"text":"backendNames","link":"/api/@qornn/backend/variables/backendNames.md"}]},{"text":"Functions","collapsed":true,"items":[{"text":"activeBackend","link":"/api/@qornn/backend/functions/activeBackend.md"},{"text":"addMissingWasmKernels","link":"/api/@qornn/backend/functions/addMissingWasmKernels.md"},{"text":"describeBackend","link":"/api/@qornn/backend/functions/describeBackend.md"},{"text":"enableRelaxedSimd","link":"/api/@qornn/backend/functions/enableRelaxedSimd.md"},{"text":"fixWasmCopies","link":"/api/@qornn/backend/functions/fixWasmCopies.md"},{"text":"fixWasmNotANumber","link":"/api/@qornn/backend/functions/fixWasmNotANumber.md"},{"text":"fixWasmProducts","link":"/api/@qornn/backend/functions/fixWasmProducts.md"},{"text":"fixWasmReductions","link":"/api/@qornn/backend/functions/fixWasmReductions.md"},{"text":"fixWasmSlices","link":"/api/@qornn/backend/functions/fixWasmSlices.md"},{"text":"fixWasmSpeed","link":"/api/@qornn/backend/functions/fixWasmSpeed.md"},{"text":"fixWebgpuSums","link":"/api/@qornn/backend/functions/fixWebgpuSums.md"},{"text":"hasRelaxedSimd","link":"/api/@qornn/backend/functions/hasRelaxedSimd.md"},{"text":"relaxedSimdOptions","link":"/api/@qornn/backend/functions/relaxedSimdOptions.md"},{"text":"restoreStockWasmCopies","link":"/api/@qornn/backend/functions/restoreStockWasmCopies.md"},{"text":"restoreStockWasmNotANumber","link":"/api/@qornn/backend/functions/restoreStockWasmNotANumber.md"},{"text":"restoreStockWasmProducts","link":"/api/@qornn/backend/functions/restoreStockWasmProducts.md"},{"text":"restoreStockWasmReductions","link":"/api/@qornn/backend/functions/restoreStockWasmReductions.md"},{"text":"restoreStockWasmSlices","link":"/api/@qornn/backend/functions/restoreStockWasmSlices.md"},{"text":"restoreStockWasmSpeed","link":"/api/@qornn/backend/functions/restoreStockWasmSpeed.md"},{"text":"restoreStockWebgpuSums","link":"/api/@qornn/backend/functions/restoreStockWebgpuSums.md"},{"text":"useBackend","link":"/api/@qornn/backend/functions/useBackend.md"},{"text":"wasmProductsFixed","link":"/api/@qornn/backend/functions/wasmProductsFixed.md"}]}]},{"text":"@qornn/benchmarks","link":"/api/@qornn/benchmarks/","collapsed":true,"items":[{"text":"Classes","collapsed":true,"items":[{"text":"BenchmarkError","link":"/api/@qornn/benchmarks/classes/BenchmarkError.md"},{"text":"BenchmarkParameterError","link":"/api/@qornn/benchmarks/classes/BenchmarkParameterError.md"},{"text":"PeerError","link":"/api/@qornn/benchmarks/classes/PeerError.md"},{"text":"PythonSession","link":"/api/@qornn/benchmarks/classes/PythonSession.md"},{"text":"UnknownBenchmarkError","link":"/api/@qornn/benchmarks/classes/UnknownBenchmarkError.md"}]},{"text":"Interfaces","collapsed":true,"items":[{"text":"BenchContext","link":"/api/@qornn/benchmarks/interfaces/BenchContext.md"},{"text":"Benchmark","link":"/api/@qornn/benchmarks/interfaces/Benchmark.md"},{"text":"BenchmarkRecord","link":"/api/@qornn/benchmarks/interfaces/BenchmarkRecord.md"},{"text":"BenchmarkResult","link":"/api/@qornn/benchmarks/interfaces/BenchmarkResult.md"},{"text":"BenchmarkRunOptions","link":"/api/@qornn/benchmarks/interfaces/BenchmarkRunOptions.md"},{"text":"BenchOptions","link":"/api/@qornn/benchmarks/interfaces/BenchOptions.md"},{"text":"ComparedRow","link":"/api/@qornn/benchmarks/interfaces/ComparedRow.md"},{"text":"CompareOptions","link":"/api/@qornn/benchmarks/interfaces/CompareOptions.md"},{"text":"ComparePairsOptions","link":"/api/@qornn/benchmarks/interfaces/ComparePairsOptions.md"},{"text":"Comparison","link":"/api/@qornn/benchmarks/interfaces/Comparison.md"},{"text":"Contestant","link":"/api/@qornn/benchmarks/interfaces/Contestant.md"},{"text":"EncodedTensor","link":"/api/@qornn/benchmarks/interfaces/EncodedTensor.md"},{"text":"FailedBenchmark","link":"/api/@qornn/benchmarks/interfaces/FailedBenchmark.md"},{"text":"Found","link":"/api/@qornn/benchmarks/interfaces/Found.md"},{"text":"FoundPeer","link":"/api/@qornn/benchmarks/interfaces/FoundPeer.md"},{"text":"Goal","link":"/api/@qornn/benchmarks/interfaces/Goal.md"},{"text":"GoalOutcome","link":"/api/@qornn/benchmarks/interfaces/GoalOutcome.md"},{"text":"Growth","link":"/api/@qornn/benchmarks/interfaces/Growth.md"},{"text":"MeasuredContestant","link":"/api/@qornn/benchmarks/interfaces/MeasuredContestant.md"},{"text":"Measurement","link":"/api/@qornn/benchmarks/interfaces/Measurement.md"},{"text":"MeasureOptions","link":"/api/@qornn/benchmarks/interfaces/MeasureOptions.md"},{"text":"MissingPeer","link":"/api/@qornn/benchmarks/interfaces/MissingPeer.md"},{"text":"NamedBenchmark","link":"/api/@qornn/benchmarks/interfaces/NamedBenchmark.md"},{"text":"NamedRecord","link":"/api/@qornn/benchmarks/interfaces/NamedRecord.md"},{"text":"NodeRowsOptions","link":"/api/@qornn/benchmarks/interfaces/NodeRowsOptions.md"},{"text":"Onnxruntime","link":"/api/@qornn/benchmarks/interfaces/Onnxruntime.md"},{"text":"OrtSession","link":"/api/@qornn/benchmarks/interfaces/OrtSession.md"},{"text":"OrtTensor","link":"/api/@qornn/benchmarks/interfaces/OrtTensor.md"},{"text":"Peer","link":"/api/@qornn/benchmarks/interfaces/Peer.md"},{"text":"PeerRows","link":"/api/@qornn/benchmarks/interfaces/PeerRows.md"},{"text":"PrintComparisonOptions","link":"/api/@qornn/benchmarks/interfaces/PrintComparisonOptions.md"},{"text":"Python","link":"/api/@qornn/benchmarks/interfaces/Python.md"},{"text":"PythonRowsOptions","link":"/api/@qornn/benchmarks/interfaces/PythonRowsOptions.md"},{"text":"RecordDifference","link":"/api/@qornn/benchmarks/interfaces/RecordDifference.md"},{"text":"RecordedCommit","link":"/api/@qornn/benchmarks/interfaces/RecordedCommit.md"},{"text":"RecordedSettings","link":"/api/@qornn/benchmarks/interfaces/RecordedSettings.md"},{"text":"RecordPair","link":"/api/@qornn/benchmarks/interfaces/RecordPair.md"},{"text":"RegisteredBenchmark","link":"/api/@qornn/benchmarks/interfaces/RegisteredBenchmark.md"},{"text":"ScriptRow","link":"/api/@qornn/benchmarks/interfaces/ScriptRow.md"},{"text":"Selection","link":"/api/@qornn/benchmarks/interfaces/Selection.md"},{"text":"ServedRow","link":"/api/@qornn/benchmarks/interfaces/ServedRow.md"},{"text":"ServedRows","link":"/api/@qornn/benchmarks/interfaces/ServedRows.md"},{"text":"SimdLimit","link":"/api/@qornn/benchmarks/interfaces/SimdLimit.md"},{"text":"Summary","link":"/api/@qornn/benchmarks/interfaces/Summary.md"}]},{"text":"Type Aliases","collapsed":true,"items":[{"text":"Answer","link":"/api/@qornn/benchmarks/type-aliases/Answer.md"},{"text":"BenchmarkFactory","link":"/api/@qornn/benchmarks/type-aliases/BenchmarkFactory.md"},{"text":"BenchmarkGroup","link":"/api/@qornn/benchmarks/type-aliases/BenchmarkGroup.md"},{"text":"Clock","link":"/api/@qornn/benchmarks/type-aliases/Clock.md"},{"text":"Parameters","link":"/api/@qornn/benchmarks/type-aliases/Parameters.md"},{"text":"PeerState","link":"/api/@qornn/benchmarks/type-aliases/PeerState.md"},{"text":"PluginFunctions","link":"/api/@qornn/benchmarks/type-aliases/PluginFunctions.md"},{"text":"RecordBenchmarksOptions","link":"/api/@qornn/benchmarks/type-aliases/RecordBenchmarksOptions.md"},{"text":"RecordFormat","link":"/api/@qornn/benchmarks/type-aliases/RecordFormat.md"},{"text":"TimeUnit","link":"/api/@qornn/benchmarks/type-aliases/TimeUnit.md"},{"text":"Verdict","link":"/api/@qornn/benchmarks/type-aliases/Verdict.md"}]},{"text":"Variables","collapsed":true,"items":[{"text":"benchmarkGroups","link":"/api/@qornn/benchmarks/variables/benchmarkGroups.md"},{"text":"ITS_LIMIT","link":"/api/@qornn/benchmarks/variables/ITS_LIMIT.md"},{"text":"keras","link":"/api/@qornn/benchmarks/variables/keras.md"},{"text":"MIN_PAIRS","link":"/api/@qornn/benchmarks/variables/MIN_PAIRS.md"},{"text":"onnxruntime","link":"/api/@qornn/benchmarks/variables/onnxruntime.md"},{"text":"onnxruntimeWeb","link":"/api/@qornn/benchmarks/variables/onnxruntimeWeb.md"},{"text":"recordFormats","link":"/api/@qornn/benchmarks/variables/recordFormats.md"}]},{"text":"Functions","collapsed":true,"items":[{"text":"bench","link":"/api/@qornn/benchmarks/functions/bench.md"},{"text":"benchmarkNames","link":"/api/@qornn/benchmarks/functions/benchmarkNames.md"},{"text":"comparePairs","link":"/api/@qornn/benchmarks/functions/comparePairs.md"},{"text":"compareRecords","link":"/api/@qornn/benchmarks/functions/compareRecords.md"},{"text":"compileInTurn","link":"/api/@qornn/benchmarks/functions/compileInTurn.md"},{"text":"decodedFloats","link":"/api/@qornn/benchmarks/functions/decodedFloats.md"},{"text":"encodedTensor","link":"/api/@qornn/benchmarks/functions/encodedTensor.md"},{"text":"findPeer","link":"/api/@qornn/benchmarks/functions/findPeer.md"},{"text":"growthOf","link":"/api/@qornn/benchmarks/functions/growthOf.md"},{"text":"growthPlot","link":"/api/@qornn/benchmarks/functions/growthPlot.md"},{"text":"joinRows","link":"/api/@qornn/benchmarks/functions/joinRows.md"},{"text":"loadBenchesFor","link":"/api/@qornn/benchmarks/functions/loadBenchesFor.md"},{"text":"loadBenchesOf","link":"/api/@qornn/benchmarks/functions/loadBenchesOf.md"},{"text":"loadPlugin","link":"/api/@qornn/benchmarks/functions/loadPlugin.md"},{"text":"locatePlugin","link":"/api/@qornn/benchmarks/functions/locatePlugin.md"},{"text":"measure","link":"/api/@qornn/benchmarks/functions/measure.md"},{"text":"median","link":"/api/@qornn/benchmarks/functions/median.md"},{"text":"nodeRows","link":"/api/@qornn/benchmarks/functions/nodeRows.md"},{"text":"noRows","link":"/api/@qornn/benchmarks/functions/noRows.md"},{"text":"offerToPlugins","link":"/api/@qornn/benchmarks/functions/offerToPlugins.md"},{"text":"parameterValues","link":"/api/@qornn/benchmarks/functions/parameterValues.md"},{"text":"parseBenchmarkRecord","link":"/api/@qornn/benchmarks/functions/parseBenchmarkRecord.md"},{"text":"powerLaw","link":"/api/@qornn/benchmarks/functions/powerLaw.md"},{"text":"printComparison","link":"/api/@qornn/benchmarks/functions/printComparison.md"},{"text":"printRecord","link":"/api/@qornn/benchmarks/functions/printRecord.md"},{"text":"pythonPackages","link":"/api/@qornn/benchmarks/functions/pythonPackages.md"},{"text":"pythonPeer","link":"/api/@qornn/benchmarks/functions/pythonPeer.md"},{"text":"pythonRows","link":"/api/@qornn/benchmarks/functions/pythonRows.md"},{"text":"readBenchmarkRecord","link":"/api/@qornn/benchmarks/functions/readBenchmarkRecord.md"},{"text":"recordBenchmarks","link":"/api/@qornn/benchmarks/functions/recordBenchmarks.md"},{"text":"registeredBenchmarks","link":"/api/@qornn/benchmarks/functions/registeredBenchmarks.md"},{"text":"requireBenchmarks","link":"/api/@qornn/benchmarks/functions/requireBenchmarks.md"},{"text":"runBenchmarks","link":"/api/@qornn/benchmarks/functions/runBenchmarks.md"},{"text":"serveRows","link":"/api/@qornn/benchmarks/functions/serveRows.md"},{"text":"simdLimit","link":"/api/@qornn/benchmarks/functions/simdLimit.md"},{"text":"summarize","link":"/api/@qornn/benchmarks/functions/summarize.md"},{"text":"writeBenchmarkRecord","link":"/api/@qornn/benchmarks/functions/writeBenchmarkRecord.md"}]}]},{"text":"@qornn/cells","link":"/api/@qornn/cells/","collapsed":true,"items":[{"text":"Classes","collapsed":true,"items":[{"text":"DescribeError","link":"/api/@qornn/cells/classes/DescribeError.md"},{"text":"DtypeError","link":"/api/@qornn/cells/classes/DtypeError.md"},{"text":"FastGRNN","link":"/api/@qornn/cells/classes/FastGRNN.md"},{"text":"FastRNN","link":"/api/@qornn/cells/classes/FastRNN.md"},{"text":"LayerConfigError","link":"/api/@qornn/cells/classes/LayerConfigError.md"},{"text":"MaskedAveragePooling1D","link":"/api/@qornn/cells/classes/MaskedAveragePooling1D.md"},{"text":"OrthogonalRNN","link":"/api/@qornn/cells/classes/OrthogonalRNN.md"},{"text":"QuantizedGRU","link":"/api/@qornn/cells/classes/QuantizedGRU.md"},{"text":"QuantizedLSTM","link":"/api/@qornn/cells/classes/QuantizedLSTM.md"},{"text":"RecurrentLayer","link":"/api/@qornn/cells/classes/RecurrentLayer.md"},{"text":"ShapeError","link":"/api/@qornn/cells/classes/ShapeError.md"}]},{"text":"Interfaces","collapsed":true,"items":[{"text":"ActivatedRecurrence","link":"/api/@qornn/cells/interfaces/ActivatedRecurrence.md"},{"text":"AffineRecurrence","link":"/api/@qornn/cells/interfaces/AffineRecurrence.md"},{"text":"Cell","link":"/api/@qornn/cells/interfaces/Cell.md"},{"text":"CellDynamics","link":"/api/@qornn/cells/interfaces/CellDynamics.md"},{"text":"CellLabel","link":"/api/@qornn/cells/interfaces/CellLabel.md"},{"text":"CellSteps","link":"/api/@qornn/cells/interfaces/CellSteps.md"},{"text":"FastCellConfig","link":"/api/@qornn/cells/interfaces/FastCellConfig.md"},{"text":"FastGRNNConfig","link":"/api/@qornn/cells/interfaces/FastGRNNConfig.md"},{"text":"GainOptions","link":"/api/@qornn/cells/interfaces/GainOptions.md"},{"text":"GateBlocksConfig","link":"/api/@qornn/cells/interfaces/GateBlocksConfig.md"},{"text":"GatedRecurrence","link":"/api/@qornn/cells/interfaces/GatedRecurrence.md"},{"text":"GateInputs","link":"/api/@qornn/cells/interfaces/GateInputs.md"},{"text":"KrylovMatrix","link":"/api/@qornn/cells/interfaces/KrylovMatrix.md"},{"text":"MeanOfVariable","link":"/api/@qornn/cells/interfaces/MeanOfVariable.md"},{"text":"OperationCost","link":"/api/@qornn/cells/interfaces/OperationCost.md"},{"text":"OrthogonalPenaltyOptions","link":"/api/@qornn/cells/interfaces/OrthogonalPenaltyOptions.md"},{"text":"OrthogonalRNNConfig","link":"/api/@qornn/cells/interfaces/OrthogonalRNNConfig.md"},{"text":"OrthogonalWeight","link":"/api/@qornn/cells/interfaces/OrthogonalWeight.md"},{"text":"QuantizedGRUConfig","link":"/api/@qornn/cells/interfaces/QuantizedGRUConfig.md"},{"text":"QuantizedLSTMConfig","link":"/api/@qornn/cells/interfaces/QuantizedLSTMConfig.md"},{"text":"QuantizedWeight","link":"/api/@qornn/cells/interfaces/QuantizedWeight.md"},{"text":"RecurrentLayerClass","link":"/api/@qornn/cells/interfaces/RecurrentLayerClass.md"},{"text":"RecurrentLayerConfig","link":"/api/@qornn/cells/interfaces/RecurrentLayerConfig.md"},{"text":"Segment","link":"/api/@qornn/cells/interfaces/Segment.md"},{"text":"Unrolled","link":"/api/@qornn/cells/interfaces/Unrolled.md"},{"text":"UnrollRequest","link":"/api/@qornn/cells/interfaces/UnrollRequest.md"}]},{"text":"Type Aliases","collapsed":true,"items":[{"text":"Activation","link":"/api/@qornn/cells/type-aliases/Activation.md"},{"text":"FastRNNConfig","link":"/api/@qornn/cells/type-aliases/FastRNNConfig.md"},{"text":"GateActivation","link":"/api/@qornn/cells/type-aliases/GateActivation.md"},{"text":"GatedWeights","link":"/api/@qornn/cells/type-aliases/GatedWeights.md"},{"text":"LabelOptions","link":"/api/@qornn/cells/type-aliases/LabelOptions.md"},{"text":"NamedInitializer","link":"/api/@qornn/cells/type-aliases/NamedInitializer.md"},{"text":"OutputActivation","link":"/api/@qornn/cells/type-aliases/OutputActivation.md"},{"text":"RecurrentActivation","link":"/api/@qornn/cells/type-aliases/RecurrentActivation.md"},{"text":"WeightInitializer","link":"/api/@qornn/cells/type-aliases/WeightInitializer.md"},{"text":"WeightInitializerName","link":"/api/@qornn/cells/type-aliases/WeightInitializerName.md"}]},{"text":"Variables","collapsed":true,"items":[{"text":"DEFAULT_CELL","link":"/api/@qornn/cells/variables/DEFAULT_CELL.md"}]},{"text":"Functions","collapsed":true,"items":[{"text":"activatedScan","link":"/api/@qornn/cells/functions/activatedScan.md"},{"text":"cellLabel","link":"/api/@qornn/cells/functions/cellLabel.md"},{"text":"cellNames","link":"/api/@qornn/cells/functions/cellNames.md"},{"text":"cellOf","link":"/api/@qornn/cells/functions/cellOf.md"},{"text":"cellOptions","link":"/api/@qornn/cells/functions/cellOptions.md"},{"text":"denseOperator","link":"/api/@qornn/cells/functions/denseOperator.md"},{"text":"describe","link":"/api/@qornn/cells/functions/describe.md"},{"text":"fastGRNN","link":"/api/@qornn/cells/functions/fastGRNN.md"},{"text":"fastRNN","link":"/api/@qornn/cells/functions/fastRNN.md"},{"text":"gatedScan","link":"/api/@qornn/cells/functions/gatedScan.md"},{"text":"getCell","link":"/api/@qornn/cells/functions/getCell.md"},{"text":"krylovMatrix","link":"/api/@qornn/cells/functions/krylovMatrix.md"},{"text":"lastOf","link":"/api/@qornn/cells/functions/lastOf.md"},{"text":"linearAtSteps","link":"/api/@qornn/cells/functions/linearAtSteps.md"},{"text":"linearLast","link":"/api/@qornn/cells/functions/linearLast.md"},{"text":"linearScan","link":"/api/@qornn/cells/functions/linearScan.md"},{"text":"linearScanLast","link":"/api/@qornn/cells/functions/linearScanLast.md"},{"text":"maskedAveragePooling1D","link":"/api/@qornn/cells/functions/maskedAveragePooling1D.md"},{"text":"modReLU","link":"/api/@qornn/cells/functions/modReLU.md"},{"text":"operationCost","link":"/api/@qornn/cells/functions/operationCost.md"},{"text":"orthogonalRNN","link":"/api/@qornn/cells/functions/orthogonalRNN.md"},{"text":"quantizedGRU","link":"/api/@qornn/cells/functions/quantizedGRU.md"},{"text":"quantizedLSTM","link":"/api/@qornn/cells/functions/quantizedLSTM.md"},{"text":"registerCell","link":"/api/@qornn/cells/functions/registerCell.md"},{"text":"setOperationCost","link":"/api/@qornn/cells/functions/setOperationCost.md"},{"text":"specMatrix","link":"/api/@qornn/cells/functions/specMatrix.md"}]}]},{"text":"@qornn/converter","link":"/api/@qornn/converter/","collapsed":true,"items":[{"text":"Classes","collapsed":true,"items":[{"text":"SearchError","link":"/api/@qornn/converter/classes/SearchError.md"}]},{"text":"Interfaces","collapsed":true,"items":[{"text":"CompareVariantsOptions","link":"/api/@qornn/converter/interfaces/CompareVariantsOptions.md"},{"text":"Comparison","link":"/api/@qornn/converter/interfaces/Comparison.md"},{"text":"FailedSearch","link":"/api/@qornn/converter/interfaces/FailedSearch.md"},{"text":"Incompatibilities","link":"/api/@qornn/converter/interfaces/Incompatibilities.md"},{"text":"IntegerNetwork","link":"/api/@qornn/converter/interfaces/IntegerNetwork.md"},{"text":"QuantizedModel","link":"/api/@qornn/converter/interfaces/QuantizedModel.md"},{"text":"QuantizeModelOptions","link":"/api/@qornn/converter/interfaces/QuantizeModelOptions.md"},{"text":"RunOrigin","link":"/api/@qornn/converter/interfaces/RunOrigin.md"},{"text":"SearchReference","link":"/api/@qornn/converter/interfaces/SearchReference.md"},{"text":"SearchTrial","link":"/api/@qornn/converter/interfaces/SearchTrial.md"}]},{"text":"Type Aliases","collapsed":true,"items":[{"text":"ModelVariant","link":"/api/@qornn/converter/type-aliases/ModelVariant.md"},{"text":"QuantizationProgress","link":"/api/@qornn/converter/type-aliases/QuantizationProgress.md"}]},{"text":"Functions","collapsed":true,"items":[{"text":"affordableSequences","link":"/api/@qornn/converter/functions/affordableSequences.md"},{"text":"compareVariants","link":"/api/@qornn/converter/functions/compareVariants.md"},{"text":"configuredSettings","link":"/api/@qornn/converter/functions/configuredSettings.md"},{"text":"findIncompatibilities","link":"/api/@qornn/converter/functions/findIncompatibilities.md"},{"text":"integerNetwork","link":"/api/@qornn/converter/functions/integerNetwork.md"},{"text":"integerPredictor","link":"/api/@qornn/converter/functions/integerPredictor.md"},{"text":"metricDrop","link":"/api/@qornn/converter/functions/metricDrop.md"},{"text":"originOf","link":"/api/@qornn/converter/functions/originOf.md"},{"text":"quantizeModel","link":"/api/@qornn/converter/functions/quantizeModel.md"},{"text":"readingOf","link":"/api/@qornn/converter/functions/readingOf.md"},{"text":"reportQuantization","link":"/api/@qornn/converter/functions/reportQuantization.md"},{"text":"saturationOf","link":"/api/@qornn/converter/functions/saturationOf.md"},{"text":"sequencesOf","link":"/api/@qornn/converter/functions/sequencesOf.md"},{"text":"unsupportedReason","link":"/api/@qornn/converter/functions/unsupportedReason.md"}]}]},{"text":"@qornn/exporters","link":"/api/@qornn/exporters/","collapsed":true,"items":[{"text":"Classes","collapsed":true,"items":[{"text":"ExportError","link":"/api/@qornn/exporters/classes/ExportError.md"}]},{"text":"Interfaces","collapsed":true,"items":[{"text":"CArray","link":"/api/@qornn/exporters/interfaces/CArray.md"},{"text":"CButterfly","link":"/api/@qornn/exporters/interfaces/CButterfly.md"},{"text":"CExport","link":"/api/@qornn/exporters/interfaces/CExport.md"},{"text":"CField","link":"/api/@qornn/exporters/interfaces/CField.md"},{"text":"CFormat","link":"/api/@qornn/exporters/interfaces/CFormat.md"},{"text":"CHelper","link":"/api/@qornn/exporters/interfaces/CHelper.md"},{"text":"CLayer","link":"/api/@qornn/exporters/interfaces/CLayer.md"},{"text":"CLayerPlace","link":"/api/@qornn/exporters/interfaces/CLayerPlace.md"},{"text":"CLibrary","link":"/api/@qornn/exporters/interfaces/CLibrary.md"},{"text":"CNames","link":"/api/@qornn/exporters/interfaces/CNames.md"},{"text":"CostKind","link":"/api/@qornn/exporters/interfaces/CostKind.md"},{"text":"CostPlace","link":"/api/@qornn/exporters/interfaces/CostPlace.md"},{"text":"CountOptions","link":"/api/@qornn/exporters/interfaces/CountOptions.md"},{"text":"CProduct","link":"/api/@qornn/exporters/interfaces/CProduct.md"},{"text":"CScaledSum","link":"/api/@qornn/exporters/interfaces/CScaledSum.md"},{"text":"CStateVector","link":"/api/@qornn/exporters/interfaces/CStateVector.md"},{"text":"CTarget","link":"/api/@qornn/exporters/interfaces/CTarget.md"},{"text":"CTerm","link":"/api/@qornn/exporters/interfaces/CTerm.md"},{"text":"Device","link":"/api/@qornn/exporters/interfaces/Device.md"},{"text":"EstimateError","link":"/api/@qornn/exporters/interfaces/EstimateError.md"},{"text":"EstimateOptions","link":"/api/@qornn/exporters/interfaces/EstimateOptions.md"},{"text":"ExportCOptions","link":"/api/@qornn/exporters/interfaces/ExportCOptions.md"},{"text":"ExportOnnxOptions","link":"/api/@qornn/exporters/interfaces/ExportOnnxOptions.md"},{"text":"FirmwareEstimate","link":"/api/@qornn/exporters/interfaces/FirmwareEstimate.md"},{"text":"FirmwareRemedies","link":"/api/@qornn/exporters/interfaces/FirmwareRemedies.md"},{"text":"FloatOnnx","link":"/api/@qornn/exporters/interfaces/FloatOnnx.md"},{"text":"FloatOnnxPlace","link":"/api/@qornn/exporters/interfaces/FloatOnnxPlace.md"},{"text":"FloatOnnxSequence","link":"/api/@qornn/exporters/interfaces/FloatOnnxSequence.md"},{"text":"IntegerOnnx","link":"/api/@qornn/exporters/interfaces/IntegerOnnx.md"},{"text":"JsonCodes","link":"/api/@qornn/exporters/interfaces/JsonCodes.md"},{"text":"JsonHadamard","link":"/api/@qornn/exporters/interfaces/JsonHadamard.md"},{"text":"JsonLayer","link":"/api/@qornn/exporters/interfaces/JsonLayer.md"},{"text":"JsonModel","link":"/api/@qornn/exporters/interfaces/JsonModel.md"},{"text":"JsonNormalization","link":"/api/@qornn/exporters/interfaces/JsonNormalization.md"},{"text":"LayerExporter","link":"/api/@qornn/exporters/interfaces/LayerExporter.md"},{"text":"LayerSizes","link":"/api/@qornn/exporters/interfaces/LayerSizes.md"},{"text":"NodeDetails","link":"/api/@qornn/exporters/interfaces/NodeDetails.md"},{"text":"OnnxGraph","link":"/api/@qornn/exporters/interfaces/OnnxGraph.md"},{"text":"OnnxKind","link":"/api/@qornn/exporters/interfaces/OnnxKind.md"},{"text":"OnnxPlace","link":"/api/@qornn/exporters/interfaces/OnnxPlace.md"},{"text":"OnnxState","link":"/api/@qornn/exporters/interfaces/OnnxState.md"},{"text":"OnnxValue","link":"/api/@qornn/exporters/interfaces/OnnxValue.md"},{"text":"OnnxVector","link":"/api/@qornn/exporters/interfaces/OnnxVector.md"},{"text":"ProductNames","link":"/api/@qornn/exporters/interfaces/ProductNames.md"},{"text":"RangedValue","link":"/api/@qornn/exporters/interfaces/RangedValue.md"},{"text":"Recurrence","link":"/api/@qornn/exporters/interfaces/Recurrence.md"},{"text":"SampleOptions","link":"/api/@qornn/exporters/interfaces/SampleOptions.md"},{"text":"ScannedStates","link":"/api/@qornn/exporters/interfaces/ScannedStates.md"}]},{"text":"Type Aliases","collapsed":true,"items":[{"text":"CKind","link":"/api/@qornn/exporters/type-aliases/CKind.md"},{"text":"CountType","link":"/api/@qornn/exporters/type-aliases/CountType.md"},{"text":"CType","link":"/api/@qornn/exporters/type-aliases/CType.md"},{"text":"ExportedFiles","link":"/api/@qornn/exporters/type-aliases/ExportedFiles.md"},{"text":"FormatName","link":"/api/@qornn/exporters/type-aliases/FormatName.md"},{"text":"JsonField","link":"/api/@qornn/exporters/type-aliases/JsonField.md"},{"text":"OnnxAttribute","link":"/api/@qornn/exporters/type-aliases/OnnxAttribute.md"},{"text":"OnnxInputs","link":"/api/@qornn/exporters/type-aliases/OnnxInputs.md"},{"text":"OnnxShape","link":"/api/@qornn/exporters/type-aliases/OnnxShape.md"},{"text":"OnnxType","link":"/api/@qornn/exporters/type-aliases/OnnxType.md"},{"text":"Operation","link":"/api/@qornn/exporters/type-aliases/Operation.md"},{"text":"Operations","link":"/api/@qornn/exporters/type-aliases/Operations.md"},{"text":"ProcessorName","link":"/api/@qornn/exporters/type-aliases/ProcessorName.md"},{"text":"TargetName","link":"/api/@qornn/exporters/type-aliases/TargetName.md"}]},{"text":"Variables","collapsed":true,"items":[{"text":"devices","link":"/api/@qornn/exporters/variables/devices.md"},{"text":"formats","link":"/api/@qornn/exporters/variables/formats.md"},{"text":"OPERATIONS","link":"/api/@qornn/exporters/variables/OPERATIONS.md"}]},{"text":"Functions","collapsed":true,"items":[{"text":"countCode","link":"/api/@qornn/exporters/functions/countCode.md"},{"text":"deviceNamed","link":"/api/@qornn/exporters/functions/deviceNamed.md"},{"text":"estimateFirmware","link":"/api/@qornn/exporters/functions/estimateFirmware.md"},{"text":"exportC","link":"/api/@qornn/exporters/functions/exportC.md"},{"text":"exportJson","link":"/api/@qornn/exporters/functions/exportJson.md"},{"text":"exportOnnx","link":"/api/@qornn/exporters/functions/exportOnnx.md"},{"text":"floorDivideOnnx","link":"/api/@qornn/exporters/functions/floorDivideOnnx.md"},{"text":"productOnnx","link":"/api/@qornn/exporters/functions/productOnnx.md"},{"text":"productOperations","link":"/api/@qornn/exporters/functions/productOperations.md"},{"text":"registerLayerExporter","link":"/api/@qornn/exporters/functions/registerLayerExporter.md"},{"text":"requireName","link":"/api/@qornn/exporters/functions/requireName.md"},{"text":"scanOnnx","link":"/api/@qornn/exporters/functions/scanOnnx.md"},{"text":"totalOf","link":"/api/@qornn/exporters/functions/totalOf.md"}]}]},{"text":"@qornn/importers","link":"/api/@qornn/importers/","collapsed":true,"items":[{"text":"Classes","collapsed":true,"items":[{"text":"ImportError","link":"/api/@qornn/importers/classes/ImportError.md"}]},{"text":"Interfaces","collapsed":true,"items":[{"text":"BuildOptions","link":"/api/@qornn/importers/interfaces/BuildOptions.md"},{"text":"CellConfig","link":"/api/@qornn/importers/interfaces/CellConfig.md"},{"text":"DirectionWeights","link":"/api/@qornn/importers/interfaces/DirectionWeights.md"},{"text":"KerasOptions","link":"/api/@qornn/importers/interfaces/KerasOptions.md"},{"text":"NetworkWeights","link":"/api/@qornn/importers/interfaces/NetworkWeights.md"},{"text":"OnnxOptions","link":"/api/@qornn/importers/interfaces/OnnxOptions.md"},{"text":"ReadoutWeights","link":"/api/@qornn/importers/interfaces/ReadoutWeights.md"},{"text":"RecurrentWeights","link":"/api/@qornn/importers/interfaces/RecurrentWeights.md"},{"text":"TorchOptions","link":"/api/@qornn/importers/interfaces/TorchOptions.md"}]},{"text":"Type Aliases","collapsed":true,"items":[{"text":"ImportedCell","link":"/api/@qornn/importers/type-aliases/ImportedCell.md"},{"text":"ImportOptions","link":"/api/@qornn/importers/type-aliases/ImportOptions.md"},{"text":"MergeMode","link":"/api/@qornn/importers/type-aliases/MergeMode.md"},{"text":"ReadOptions","link":"/api/@qornn/importers/type-aliases/ReadOptions.md"},{"text":"ReadoutActivation","link":"/api/@qornn/importers/type-aliases/ReadoutActivation.md"},{"text":"RnnActivation","link":"/api/@qornn/importers/type-aliases/RnnActivation.md"},{"text":"WeightsFile","link":"/api/@qornn/importers/type-aliases/WeightsFile.md"},{"text":"WeightsFormat","link":"/api/@qornn/importers/type-aliases/WeightsFormat.md"}]},{"text":"Functions","collapsed":true,"items":[{"text":"assignNetwork","link":"/api/@qornn/importers/functions/assignNetwork.md"},{"text":"buildNetwork","link":"/api/@qornn/importers/functions/buildNetwork.md"},{"text":"cellConfig","link":"/api/@qornn/importers/functions/cellConfig.md"},{"text":"formatOf","link":"/api/@qornn/importers/functions/formatOf.md"},{"text":"importWeights","link":"/api/@qornn/importers/functions/importWeights.md"},{"text":"readKeras","link":"/api/@qornn/importers/functions/readKeras.md"},{"text":"readNetwork","link":"/api/@qornn/importers/functions/readNetwork.md"},{"text":"readOnnx","link":"/api/@qornn/importers/functions/readOnnx.md"},{"text":"readTorch","link":"/api/@qornn/importers/functions/readTorch.md"}]}]},{"text":"@qornn/int-runtime","link":"/api/@qornn/int-runtime/","collapsed":true,"items":[{"text":"Classes","collapsed":true,"items":[{"text":"CompileError","link":"/api/@qornn/int-runtime/classes/CompileError.md"},{"text":"EngineError","link":"/api/@qornn/int-runtime/classes/EngineError.md"},{"text":"InputError","link":"/api/@qornn/int-runtime/classes/InputError.md"},{"text":"ModelFormatError","link":"/api/@qornn/int-runtime/classes/ModelFormatError.md"},{"text":"StateReporter","link":"/api/@qornn/int-runtime/classes/StateReporter.md"}]},{"text":"Interfaces","collapsed":true,"items":[{"text":"AbortableOptions","link":"/api/@qornn/int-runtime/interfaces/AbortableOptions.md"},{"text":"AbortSignalLike","link":"/api/@qornn/int-runtime/interfaces/AbortSignalLike.md"},{"text":"BaseLayer","link":"/api/@qornn/int-runtime/interfaces/BaseLayer.md"},{"text":"BaseSpec","link":"/api/@qornn/int-runtime/interfaces/BaseSpec.md"},{"text":"BitSearch","link":"/api/@qornn/int-runtime/interfaces/BitSearch.md"},{"text":"BitSetting","link":"/api/@qornn/int-runtime/interfaces/BitSetting.md"},{"text":"BitSources","link":"/api/@qornn/int-runtime/interfaces/BitSources.md"},{"text":"BitTrial","link":"/api/@qornn/int-runtime/interfaces/BitTrial.md"},{"text":"BitTrialsOptions","link":"/api/@qornn/int-runtime/interfaces/BitTrialsOptions.md"},{"text":"CalibrationOptions","link":"/api/@qornn/int-runtime/interfaces/CalibrationOptions.md"},{"text":"CodedMatrix","link":"/api/@qornn/int-runtime/interfaces/CodedMatrix.md"},{"text":"CompileOptions","link":"/api/@qornn/int-runtime/interfaces/CompileOptions.md"},{"text":"CompilingKind","link":"/api/@qornn/int-runtime/interfaces/CompilingKind.md"},{"text":"ContainedMatrix","link":"/api/@qornn/int-runtime/interfaces/ContainedMatrix.md"},{"text":"ContainedState","link":"/api/@qornn/int-runtime/interfaces/ContainedState.md"},{"text":"ContentsKind","link":"/api/@qornn/int-runtime/interfaces/ContentsKind.md"},{"text":"FastGRNNLayer","link":"/api/@qornn/int-runtime/interfaces/FastGRNNLayer.md"},{"text":"FastGRNNSpec","link":"/api/@qornn/int-runtime/interfaces/FastGRNNSpec.md"},{"text":"FastRNNLayer","link":"/api/@qornn/int-runtime/interfaces/FastRNNLayer.md"},{"text":"FastRNNSpec","link":"/api/@qornn/int-runtime/interfaces/FastRNNSpec.md"},{"text":"FileKind","link":"/api/@qornn/int-runtime/interfaces/FileKind.md"},{"text":"FitBitsOptions","link":"/api/@qornn/int-runtime/interfaces/FitBitsOptions.md"},{"text":"FloatLayer","link":"/api/@qornn/int-runtime/interfaces/FloatLayer.md"},{"text":"GatedIntLayer","link":"/api/@qornn/int-runtime/interfaces/GatedIntLayer.md"},{"text":"GatedSpec","link":"/api/@qornn/int-runtime/interfaces/GatedSpec.md"},{"text":"GateReport","link":"/api/@qornn/int-runtime/interfaces/GateReport.md"},{"text":"GruLayer","link":"/api/@qornn/int-runtime/interfaces/GruLayer.md"},{"text":"GruSpec","link":"/api/@qornn/int-runtime/interfaces/GruSpec.md"},{"text":"HadamardMatrix","link":"/api/@qornn/int-runtime/interfaces/HadamardMatrix.md"},{"text":"Incoming","link":"/api/@qornn/int-runtime/interfaces/Incoming.md"},{"text":"IntegerSpec","link":"/api/@qornn/int-runtime/interfaces/IntegerSpec.md"},{"text":"IntHadamard","link":"/api/@qornn/int-runtime/interfaces/IntHadamard.md"},{"text":"IntMatrix","link":"/api/@qornn/int-runtime/interfaces/IntMatrix.md"},{"text":"IntModel","link":"/api/@qornn/int-runtime/interfaces/IntModel.md"},{"text":"IntReadout","link":"/api/@qornn/int-runtime/interfaces/IntReadout.md"},{"text":"JsLayer","link":"/api/@qornn/int-runtime/interfaces/JsLayer.md"},{"text":"LayerBits","link":"/api/@qornn/int-runtime/interfaces/LayerBits.md"},{"text":"LayerContents","link":"/api/@qornn/int-runtime/interfaces/LayerContents.md"},{"text":"LayerKind","link":"/api/@qornn/int-runtime/interfaces/LayerKind.md"},{"text":"LayerKinds","link":"/api/@qornn/int-runtime/interfaces/LayerKinds.md"},{"text":"LayerOptions","link":"/api/@qornn/int-runtime/interfaces/LayerOptions.md"},{"text":"LayerReader","link":"/api/@qornn/int-runtime/interfaces/LayerReader.md"},{"text":"LayerReport","link":"/api/@qornn/int-runtime/interfaces/LayerReport.md"},{"text":"LayerReporter","link":"/api/@qornn/int-runtime/interfaces/LayerReporter.md"},{"text":"LayerWriter","link":"/api/@qornn/int-runtime/interfaces/LayerWriter.md"},{"text":"LowRankMatrix","link":"/api/@qornn/int-runtime/interfaces/LowRankMatrix.md"},{"text":"LowRankSpec","link":"/api/@qornn/int-runtime/interfaces/LowRankSpec.md"},{"text":"LstmLayer","link":"/api/@qornn/int-runtime/interfaces/LstmLayer.md"},{"text":"LstmSpec","link":"/api/@qornn/int-runtime/interfaces/LstmSpec.md"},{"text":"ModelContents","link":"/api/@qornn/int-runtime/interfaces/ModelContents.md"},{"text":"ModelOrigin","link":"/api/@qornn/int-runtime/interfaces/ModelOrigin.md"},{"text":"NetworkBits","link":"/api/@qornn/int-runtime/interfaces/NetworkBits.md"},{"text":"Normalization","link":"/api/@qornn/int-runtime/interfaces/Normalization.md"},{"text":"NumberFormat","link":"/api/@qornn/int-runtime/interfaces/NumberFormat.md"},{"text":"OrthogonalLayer","link":"/api/@qornn/int-runtime/interfaces/OrthogonalLayer.md"},{"text":"OrthogonalSpec","link":"/api/@qornn/int-runtime/interfaces/OrthogonalSpec.md"},{"text":"PartPrecision","link":"/api/@qornn/int-runtime/interfaces/PartPrecision.md"},{"text":"Prediction","link":"/api/@qornn/int-runtime/interfaces/Prediction.md"},{"text":"QuantizationReport","link":"/api/@qornn/int-runtime/interfaces/QuantizationReport.md"},{"text":"RangeOptions","link":"/api/@qornn/int-runtime/interfaces/RangeOptions.md"},{"text":"Ranges","link":"/api/@qornn/int-runtime/interfaces/Ranges.md"},{"text":"ReadCodes","link":"/api/@qornn/int-runtime/interfaces/ReadCodes.md"},{"text":"ReadoutSpec","link":"/api/@qornn/int-runtime/interfaces/ReadoutSpec.md"},{"text":"RealMatrix","link":"/api/@qornn/int-runtime/interfaces/RealMatrix.md"},{"text":"ReferenceKind","link":"/api/@qornn/int-runtime/interfaces/ReferenceKind.md"},{"text":"ReferenceLayer","link":"/api/@qornn/int-runtime/interfaces/ReferenceLayer.md"},{"text":"RunningKind","link":"/api/@qornn/int-runtime/interfaces/RunningKind.md"},{"text":"Runtime","link":"/api/@qornn/int-runtime/interfaces/Runtime.md"},{"text":"RuntimeOptions","link":"/api/@qornn/int-runtime/interfaces/RuntimeOptions.md"},{"text":"SearchBitsOptions","link":"/api/@qornn/int-runtime/interfaces/SearchBitsOptions.md"},{"text":"Signal","link":"/api/@qornn/int-runtime/interfaces/Signal.md"},{"text":"SignalToNoise","link":"/api/@qornn/int-runtime/interfaces/SignalToNoise.md"},{"text":"StateEncoding","link":"/api/@qornn/int-runtime/interfaces/StateEncoding.md"},{"text":"StateFormat","link":"/api/@qornn/int-runtime/interfaces/StateFormat.md"},{"text":"StateReport","link":"/api/@qornn/int-runtime/interfaces/StateReport.md"},{"text":"StateVector","link":"/api/@qornn/int-runtime/interfaces/StateVector.md"},{"text":"WasmLayer","link":"/api/@qornn/int-runtime/interfaces/WasmLayer.md"},{"text":"WatchableOptions","link":"/api/@qornn/int-runtime/interfaces/WatchableOptions.md"}]},{"text":"Type Aliases","collapsed":true,"items":[{"text":"BitPart","link":"/api/@qornn/int-runtime/type-aliases/BitPart.md"},{"text":"BitsFrom","link":"/api/@qornn/int-runtime/type-aliases/BitsFrom.md"},{"text":"BitSource","link":"/api/@qornn/int-runtime/type-aliases/BitSource.md"},{"text":"CalibrationMethod","link":"/api/@qornn/int-runtime/type-aliases/CalibrationMethod.md"},{"text":"ContainedConstant","link":"/api/@qornn/int-runtime/type-aliases/ContainedConstant.md"},{"text":"EvaluateBits","link":"/api/@qornn/int-runtime/type-aliases/EvaluateBits.md"},{"text":"GateActivation","link":"/api/@qornn/int-runtime/type-aliases/GateActivation.md"},{"text":"GateMatrix","link":"/api/@qornn/int-runtime/type-aliases/GateMatrix.md"},{"text":"GateSpecMatrix","link":"/api/@qornn/int-runtime/type-aliases/GateSpecMatrix.md"},{"text":"Granularity","link":"/api/@qornn/int-runtime/type-aliases/Granularity.md"},{"text":"IntActivation","link":"/api/@qornn/int-runtime/type-aliases/IntActivation.md"},{"text":"IntLayer","link":"/api/@qornn/int-runtime/type-aliases/IntLayer.md"},{"text":"Json","link":"/api/@qornn/int-runtime/type-aliases/Json.md"},{"text":"LayerOf","link":"/api/@qornn/int-runtime/type-aliases/LayerOf.md"},{"text":"LayerRecord","link":"/api/@qornn/int-runtime/type-aliases/LayerRecord.md"},{"text":"Observer","link":"/api/@qornn/int-runtime/type-aliases/Observer.md"},{"text":"ObserveSignal","link":"/api/@qornn/int-runtime/type-aliases/ObserveSignal.md"},{"text":"OutputActivation","link":"/api/@qornn/int-runtime/type-aliases/OutputActivation.md"},{"text":"Range","link":"/api/@qornn/int-runtime/type-aliases/Range.md"},{"text":"RecurrentActivation","link":"/api/@qornn/int-runtime/type-aliases/RecurrentActivation.md"},{"text":"RecurrentSpec","link":"/api/@qornn/int-runtime/type-aliases/RecurrentSpec.md"},{"text":"Samples","link":"/api/@qornn/int-runtime/type-aliases/Samples.md"},{"text":"SpecMatrix","link":"/api/@qornn/int-runtime/type-aliases/SpecMatrix.md"},{"text":"StepSource","link":"/api/@qornn/int-runtime/type-aliases/StepSource.md"}]},{"text":"Variables","collapsed":true,"items":[{"text":"MEAN_STEPS","link":"/api/@qornn/int-runtime/variables/MEAN_STEPS.md"}]},{"text":"Functions","collapsed":true,"items":[{"text":"bitParts","link":"/api/@qornn/int-runtime/functions/bitParts.md"},{"text":"bitSources","link":"/api/@qornn/int-runtime/functions/bitSources.md"},{"text":"calibrate","link":"/api/@qornn/int-runtime/functions/calibrate.md"},{"text":"calibrator","link":"/api/@qornn/int-runtime/functions/calibrator.md"},{"text":"codesOf","link":"/api/@qornn/int-runtime/functions/codesOf.md"},{"text":"compile","link":"/api/@qornn/int-runtime/functions/compile.md"},{"text":"correctBias","link":"/api/@qornn/int-runtime/functions/correctBias.md"},{"text":"createRuntime","link":"/api/@qornn/int-runtime/functions/createRuntime.md"},{"text":"deserialize","link":"/api/@qornn/int-runtime/functions/deserialize.md"},{"text":"fitBits","link":"/api/@qornn/int-runtime/functions/fitBits.md"},{"text":"isHadamard","link":"/api/@qornn/int-runtime/functions/isHadamard.md"},{"text":"largestRowSum","link":"/api/@qornn/int-runtime/functions/largestRowSum.md"},{"text":"layerKindNames","link":"/api/@qornn/int-runtime/functions/layerKindNames.md"},{"text":"modelContents","link":"/api/@qornn/int-runtime/functions/modelContents.md"},{"text":"modelPrecision","link":"/api/@qornn/int-runtime/functions/modelPrecision.md"},{"text":"observeRanges","link":"/api/@qornn/int-runtime/functions/observeRanges.md"},{"text":"predictsValues","link":"/api/@qornn/int-runtime/functions/predictsValues.md"},{"text":"quantizationReport","link":"/api/@qornn/int-runtime/functions/quantizationReport.md"},{"text":"registerLayerKind","link":"/api/@qornn/int-runtime/functions/registerLayerKind.md"},{"text":"requireUnitStates","link":"/api/@qornn/int-runtime/functions/requireUnitStates.md"},{"text":"searchBits","link":"/api/@qornn/int-runtime/functions/searchBits.md"},{"text":"serialize","link":"/api/@qornn/int-runtime/functions/serialize.md"},{"text":"simulate","link":"/api/@qornn/int-runtime/functions/simulate.md"},{"text":"stateMagnitude","link":"/api/@qornn/int-runtime/functions/stateMagnitude.md"},{"text":"unitRanges","link":"/api/@qornn/int-runtime/functions/unitRanges.md"},{"text":"unitStates","link":"/api/@qornn/int-runtime/functions/unitStates.md"},{"text":"validateModel","link":"/api/@qornn/int-runtime/functions/validateModel.md"},{"text":"weightBits","link":"/api/@qornn/int-runtime/functions/weightBits.md"}]}]},{"text":"@qornn/options","link":"/api/@qornn/options/","collapsed":true,"items":[{"text":"Interfaces","collapsed":true,"items":[{"text":"Check","link":"/api/@qornn/options/interfaces/Check.md"},{"text":"ForeignOptions","link":"/api/@qornn/options/interfaces/ForeignOptions.md"},{"text":"OptionIssue","link":"/api/@qornn/options/interfaces/OptionIssue.md"},{"text":"PartIssue","link":"/api/@qornn/options/interfaces/PartIssue.md"}]},{"text":"Type Aliases","collapsed":true,"items":[{"text":"CheckOptions","link":"/api/@qornn/options/type-aliases/CheckOptions.md"},{"text":"Fail","link":"/api/@qornn/options/type-aliases/Fail.md"},{"text":"OptionTable","link":"/api/@qornn/options/type-aliases/OptionTable.md"}]},{"text":"Variables","collapsed":true,"items":[{"text":"anything","link":"/api/@qornn/options/variables/anything.md"},{"text":"callable","link":"/api/@qornn/options/variables/callable.md"},{"text":"flag","link":"/api/@qornn/options/variables/flag.md"},{"text":"list","link":"/api/@qornn/options/variables/list.md"},{"text":"object","link":"/api/@qornn/options/variables/object.md"},{"text":"text","link":"/api/@qornn/options/variables/text.md"}]},{"text":"Functions","collapsed":true,"items":[{"text":"byDefault","link":"/api/@qornn/options/functions/byDefault.md"},{"text":"check","link":"/api/@qornn/options/functions/check.md"},{"text":"didYouMean","link":"/api/@qornn/options/functions/didYouMean.md"},{"text":"either","link":"/api/@qornn/options/functions/either.md"},{"text":"escaped","link":"/api/@qornn/options/functions/escaped.md"},{"text":"findNamed","link":"/api/@qornn/options/functions/findNamed.md"},{"text":"formatValue","link":"/api/@qornn/options/functions/formatValue.md"},{"text":"integer","link":"/api/@qornn/options/functions/integer.md"},{"text":"isOptionsObject","link":"/api/@qornn/options/functions/isOptionsObject.md"},{"text":"makeNamed","link":"/api/@qornn/options/functions/makeNamed.md"},{"text":"namedPart","link":"/api/@qornn/options/functions/namedPart.md"},{"text":"nearestName","link":"/api/@qornn/options/functions/nearestName.md"},{"text":"number","link":"/api/@qornn/options/functions/number.md"},{"text":"oneOf","link":"/api/@qornn/options/functions/oneOf.md"},{"text":"optionIssues","link":"/api/@qornn/options/functions/optionIssues.md"},{"text":"optionsChecker","link":"/api/@qornn/options/functions/optionsChecker.md"},{"text":"optionsOf","link":"/api/@qornn/options/functions/optionsOf.md"},{"text":"orNull","link":"/api/@qornn/options/functions/orNull.md"},{"text":"required","link":"/api/@qornn/options/functions/required.md"},{"text":"unknownName","link":"/api/@qornn/options/functions/unknownName.md"},{"text":"withDefaults","link":"/api/@qornn/options/functions/withDefaults.md"}]}]},{"text":"@qornn/orthogonal-params","link":"/api/@qornn/orthogonal-params/","collapsed":true,"items":[{"text":"Classes","collapsed":true,"items":[{"text":"ParametrizationError","link":"/api/@qornn/orthogonal-params/classes/ParametrizationError.md"},{"text":"ShapeError","link":"/api/@qornn/orthogonal-params/classes/ShapeError.md"}]},{"text":"Interfaces","collapsed":true,"items":[{"text":"BjorckOptions","link":"/api/@qornn/orthogonal-params/interfaces/BjorckOptions.md"},{"text":"BjorckParametrizationOptions","link":"/api/@qornn/orthogonal-params/interfaces/BjorckParametrizationOptions.md"},{"text":"HadamardOptions","link":"/api/@qornn/orthogonal-params/interfaces/HadamardOptions.md"},{"text":"HouseholderOptions","link":"/api/@qornn/orthogonal-params/interfaces/HouseholderOptions.md"},{"text":"LinearOperator","link":"/api/@qornn/orthogonal-params/interfaces/LinearOperator.md"},{"text":"LowRankOptions","link":"/api/@qornn/orthogonal-params/interfaces/LowRankOptions.md"},{"text":"MovingBase","link":"/api/@qornn/orthogonal-params/interfaces/MovingBase.md"},{"text":"NormalizeGainOptions","link":"/api/@qornn/orthogonal-params/interfaces/NormalizeGainOptions.md"},{"text":"OrthogonalParametrization","link":"/api/@qornn/orthogonal-params/interfaces/OrthogonalParametrization.md"},{"text":"ProjUnnOptimizerOptions","link":"/api/@qornn/orthogonal-params/interfaces/ProjUnnOptimizerOptions.md"},{"text":"ProjUnnOptions","link":"/api/@qornn/orthogonal-params/interfaces/ProjUnnOptions.md"},{"text":"QuantizationBound","link":"/api/@qornn/orthogonal-params/interfaces/QuantizationBound.md"},{"text":"QuantizationBoundOptions","link":"/api/@qornn/orthogonal-params/interfaces/QuantizationBoundOptions.md"},{"text":"TrivializationOptions","link":"/api/@qornn/orthogonal-params/interfaces/TrivializationOptions.md"},{"text":"UnconstrainedOptions","link":"/api/@qornn/orthogonal-params/interfaces/UnconstrainedOptions.md"}]},{"text":"Type Aliases","collapsed":true,"items":[{"text":"Initializer","link":"/api/@qornn/orthogonal-params/type-aliases/Initializer.md"},{"text":"InitializerName","link":"/api/@qornn/orthogonal-params/type-aliases/InitializerName.md"},{"text":"ParametrizationFactory","link":"/api/@qornn/orthogonal-params/type-aliases/ParametrizationFactory.md"},{"text":"ParametrizationIdentifier","link":"/api/@qornn/orthogonal-params/type-aliases/ParametrizationIdentifier.md"},{"text":"Sampler","link":"/api/@qornn/orthogonal-params/type-aliases/Sampler.md"}]},{"text":"Functions","collapsed":true,"items":[{"text":"band","link":"/api/@qornn/orthogonal-params/functions/band.md"},{"text":"bjorck","link":"/api/@qornn/orthogonal-params/functions/bjorck.md"},{"text":"bjorckParametrization","link":"/api/@qornn/orthogonal-params/functions/bjorckParametrization.md"},{"text":"blockHadamard","link":"/api/@qornn/orthogonal-params/functions/blockHadamard.md"},{"text":"cayley","link":"/api/@qornn/orthogonal-params/functions/cayley.md"},{"text":"cayleyInit","link":"/api/@qornn/orthogonal-params/functions/cayleyInit.md"},{"text":"cayleyParametrization","link":"/api/@qornn/orthogonal-params/functions/cayleyParametrization.md"},{"text":"constant","link":"/api/@qornn/orthogonal-params/functions/constant.md"},{"text":"eigenvalueModuli","link":"/api/@qornn/orthogonal-params/functions/eigenvalueModuli.md"},{"text":"expm","link":"/api/@qornn/orthogonal-params/functions/expm.md"},{"text":"expmParametrization","link":"/api/@qornn/orthogonal-params/functions/expmParametrization.md"},{"text":"gainDivisor","link":"/api/@qornn/orthogonal-params/functions/gainDivisor.md"},{"text":"getParametrization","link":"/api/@qornn/orthogonal-params/functions/getParametrization.md"},{"text":"haar","link":"/api/@qornn/orthogonal-params/functions/haar.md"},{"text":"hadamardMatrix","link":"/api/@qornn/orthogonal-params/functions/hadamardMatrix.md"},{"text":"hadamardParametrization","link":"/api/@qornn/orthogonal-params/functions/hadamardParametrization.md"},{"text":"henaff","link":"/api/@qornn/orthogonal-params/functions/henaff.md"},{"text":"horizonGain","link":"/api/@qornn/orthogonal-params/functions/horizonGain.md"},{"text":"horizonGainScalar","link":"/api/@qornn/orthogonal-params/functions/horizonGainScalar.md"},{"text":"householder","link":"/api/@qornn/orthogonal-params/functions/householder.md"},{"text":"householderParametrization","link":"/api/@qornn/orthogonal-params/functions/householderParametrization.md"},{"text":"identity","link":"/api/@qornn/orthogonal-params/functions/identity.md"},{"text":"isDifferentiatedAgain","link":"/api/@qornn/orthogonal-params/functions/isDifferentiatedAgain.md"},{"text":"lowRankApproximation","link":"/api/@qornn/orthogonal-params/functions/lowRankApproximation.md"},{"text":"newtonSchulz","link":"/api/@qornn/orthogonal-params/functions/newtonSchulz.md"},{"text":"normalizeGain","link":"/api/@qornn/orthogonal-params/functions/normalizeGain.md"},{"text":"orthogonalityDefect","link":"/api/@qornn/orthogonal-params/functions/orthogonalityDefect.md"},{"text":"orthogonalPenalty","link":"/api/@qornn/orthogonal-params/functions/orthogonalPenalty.md"},{"text":"parametrizationNames","link":"/api/@qornn/orthogonal-params/functions/parametrizationNames.md"},{"text":"polarFactor","link":"/api/@qornn/orthogonal-params/functions/polarFactor.md"},{"text":"projUnnD","link":"/api/@qornn/orthogonal-params/functions/projUnnD.md"},{"text":"projUnnDParametrization","link":"/api/@qornn/orthogonal-params/functions/projUnnDParametrization.md"},{"text":"projUnnOptimizer","link":"/api/@qornn/orthogonal-params/functions/projUnnOptimizer.md"},{"text":"projUnnT","link":"/api/@qornn/orthogonal-params/functions/projUnnT.md"},{"text":"projUnnTParametrization","link":"/api/@qornn/orthogonal-params/functions/projUnnTParametrization.md"},{"text":"quantizationBound","link":"/api/@qornn/orthogonal-params/functions/quantizationBound.md"},{"text":"registerParametrization","link":"/api/@qornn/orthogonal-params/functions/registerParametrization.md"},{"text":"signedHadamard","link":"/api/@qornn/orthogonal-params/functions/signedHadamard.md"},{"text":"singularValues","link":"/api/@qornn/orthogonal-params/functions/singularValues.md"},{"text":"skew","link":"/api/@qornn/orthogonal-params/functions/skew.md"},{"text":"spectralNorm","link":"/api/@qornn/orthogonal-params/functions/spectralNorm.md"},{"text":"spectralNormalize","link":"/api/@qornn/orthogonal-params/functions/spectralNormalize.md"},{"text":"spectralRadius","link":"/api/@qornn/orthogonal-params/functions/spectralRadius.md"},{"text":"unconstrained","link":"/api/@qornn/orthogonal-params/functions/unconstrained.md"}]}]},{"text":"@qornn/quantizers","link":"/api/@qornn/quantizers/","collapsed":true,"items":[{"text":"Classes","collapsed":true,"items":[{"text":"QuantizerError","link":"/api/@qornn/quantizers/classes/QuantizerError.md"}]},{"text":"Interfaces","collapsed":true,"items":[{"text":"ActivationObserver","link":"/api/@qornn/quantizers/interfaces/ActivationObserver.md"},{"text":"BinaryQuantizerOptions","link":"/api/@qornn/quantizers/interfaces/BinaryQuantizerOptions.md"},{"text":"DeltaFromIdentityOptions","link":"/api/@qornn/quantizers/interfaces/DeltaFromIdentityOptions.md"},{"text":"DorefaQuantizerOptions","link":"/api/@qornn/quantizers/interfaces/DorefaQuantizerOptions.md"},{"text":"OrthogonalRoundingOptions","link":"/api/@qornn/quantizers/interfaces/OrthogonalRoundingOptions.md"},{"text":"QuantizedTensor","link":"/api/@qornn/quantizers/interfaces/QuantizedTensor.md"},{"text":"Quantizer","link":"/api/@qornn/quantizers/interfaces/Quantizer.md"},{"text":"QuantizerVariable","link":"/api/@qornn/quantizers/interfaces/QuantizerVariable.md"},{"text":"ScaledCodes","link":"/api/@qornn/quantizers/interfaces/ScaledCodes.md"},{"text":"TernaryQuantizerOptions","link":"/api/@qornn/quantizers/interfaces/TernaryQuantizerOptions.md"},{"text":"UniformQuantizerOptions","link":"/api/@qornn/quantizers/interfaces/UniformQuantizerOptions.md"}]},{"text":"Type Aliases","collapsed":true,"items":[{"text":"Granularity","link":"/api/@qornn/quantizers/type-aliases/Granularity.md"},{"text":"LearnedRangeQuantizerOptions","link":"/api/@qornn/quantizers/type-aliases/LearnedRangeQuantizerOptions.md"},{"text":"LearnedStepQuantizerOptions","link":"/api/@qornn/quantizers/type-aliases/LearnedStepQuantizerOptions.md"},{"text":"QuantizerFactory","link":"/api/@qornn/quantizers/type-aliases/QuantizerFactory.md"},{"text":"QuantizerIdentifier","link":"/api/@qornn/quantizers/type-aliases/QuantizerIdentifier.md"},{"text":"RangeMethod","link":"/api/@qornn/quantizers/type-aliases/RangeMethod.md"}]},{"text":"Functions","collapsed":true,"items":[{"text":"binaryQuantizer","link":"/api/@qornn/quantizers/functions/binaryQuantizer.md"},{"text":"bitsOfLevels","link":"/api/@qornn/quantizers/functions/bitsOfLevels.md"},{"text":"deltaFromIdentity","link":"/api/@qornn/quantizers/functions/deltaFromIdentity.md"},{"text":"dorefaQuantizer","link":"/api/@qornn/quantizers/functions/dorefaQuantizer.md"},{"text":"getQuantizer","link":"/api/@qornn/quantizers/functions/getQuantizer.md"},{"text":"learnedRangeQuantizer","link":"/api/@qornn/quantizers/functions/learnedRangeQuantizer.md"},{"text":"learnedStepQuantizer","link":"/api/@qornn/quantizers/functions/learnedStepQuantizer.md"},{"text":"maxObserver","link":"/api/@qornn/quantizers/functions/maxObserver.md"},{"text":"movingAverageObserver","link":"/api/@qornn/quantizers/functions/movingAverageObserver.md"},{"text":"mseObserver","link":"/api/@qornn/quantizers/functions/mseObserver.md"},{"text":"noQuantizer","link":"/api/@qornn/quantizers/functions/noQuantizer.md"},{"text":"orthogonalRounding","link":"/api/@qornn/quantizers/functions/orthogonalRounding.md"},{"text":"orthogonalRoundingQuantizer","link":"/api/@qornn/quantizers/functions/orthogonalRoundingQuantizer.md"},{"text":"packCodes","link":"/api/@qornn/quantizers/functions/packCodes.md"},{"text":"percentileObserver","link":"/api/@qornn/quantizers/functions/percentileObserver.md"},{"text":"quantizerNames","link":"/api/@qornn/quantizers/functions/quantizerNames.md"},{"text":"registerQuantizer","link":"/api/@qornn/quantizers/functions/registerQuantizer.md"},{"text":"requireEncoded","link":"/api/@qornn/quantizers/functions/requireEncoded.md"},{"text":"storageBits","link":"/api/@qornn/quantizers/functions/storageBits.md"},{"text":"straightThrough","link":"/api/@qornn/quantizers/functions/straightThrough.md"},{"text":"ternaryQuantizer","link":"/api/@qornn/quantizers/functions/ternaryQuantizer.md"},{"text":"uniformQuantizer","link":"/api/@qornn/quantizers/functions/uniformQuantizer.md"},{"text":"unpackCodes","link":"/api/@qornn/quantizers/functions/unpackCodes.md"},{"text":"variablesAtBits","link":"/api/@qornn/quantizers/functions/variablesAtBits.md"},{"text":"withBits","link":"/api/@qornn/quantizers/functions/withBits.md"}]}]},{"text":"@qornn/report","link":"/api/@qornn/report/","collapsed":true,"items":[{"text":"Interfaces","collapsed":true,"items":[{"text":"Confusion","link":"/api/@qornn/report/interfaces/Confusion.md"},{"text":"FrontOptions","link":"/api/@qornn/report/interfaces/FrontOptions.md"},{"text":"LearningPoint","link":"/api/@qornn/report/interfaces/LearningPoint.md"},{"text":"PredictedValues","link":"/api/@qornn/report/interfaces/PredictedValues.md"},{"text":"Report","link":"/api/@qornn/report/interfaces/Report.md"},{"text":"ReportAnswers","link":"/api/@qornn/report/interfaces/ReportAnswers.md"},{"text":"ReportCodes","link":"/api/@qornn/report/interfaces/ReportCodes.md"},{"text":"ReportMeasures","link":"/api/@qornn/report/interfaces/ReportMeasures.md"},{"text":"ReportMetric","link":"/api/@qornn/report/interfaces/ReportMetric.md"},{"text":"ReportNoise","link":"/api/@qornn/report/interfaces/ReportNoise.md"},{"text":"ReportRun","link":"/api/@qornn/report/interfaces/ReportRun.md"},{"text":"ReportScores","link":"/api/@qornn/report/interfaces/ReportScores.md"},{"text":"ReportSpectrum","link":"/api/@qornn/report/interfaces/ReportSpectrum.md"},{"text":"ReportStates","link":"/api/@qornn/report/interfaces/ReportStates.md"},{"text":"SizedNetwork","link":"/api/@qornn/report/interfaces/SizedNetwork.md"},{"text":"SpectrumExtremes","link":"/api/@qornn/report/interfaces/SpectrumExtremes.md"},{"text":"WrongExample","link":"/api/@qornn/report/interfaces/WrongExample.md"}]},{"text":"Functions","collapsed":true,"items":[{"text":"frontSvg","link":"/api/@qornn/report/functions/frontSvg.md"},{"text":"isReport","link":"/api/@qornn/report/functions/isReport.md"},{"text":"paretoFront","link":"/api/@qornn/report/functions/paretoFront.md"},{"text":"reportPage","link":"/api/@qornn/report/functions/reportPage.md"}]}]},{"text":"@qornn/safetensors","link":"/api/@qornn/safetensors/","collapsed":true,"items":[{"text":"Classes","collapsed":true,"items":[{"text":"SafetensorsError","link":"/api/@qornn/safetensors/classes/SafetensorsError.md"}]},{"text":"Interfaces","collapsed":true,"items":[{"text":"HeaderOptions","link":"/api/@qornn/safetensors/interfaces/HeaderOptions.md"},{"text":"ReadOptions","link":"/api/@qornn/safetensors/interfaces/ReadOptions.md"},{"text":"Safetensors","link":"/api/@qornn/safetensors/interfaces/Safetensors.md"},{"text":"SafetensorsHeader","link":"/api/@qornn/safetensors/interfaces/SafetensorsHeader.md"},{"text":"StoredTensor","link":"/api/@qornn/safetensors/interfaces/StoredTensor.md"},{"text":"TensorEntry","link":"/api/@qornn/safetensors/interfaces/TensorEntry.md"}]},{"text":"Type Aliases","collapsed":true,"items":[{"text":"Dtype","link":"/api/@qornn/safetensors/type-aliases/Dtype.md"},{"text":"FileBytes","link":"/api/@qornn/safetensors/type-aliases/FileBytes.md"},{"text":"OtherDtype","link":"/api/@qornn/safetensors/type-aliases/OtherDtype.md"},{"text":"TypedArray","link":"/api/@qornn/safetensors/type-aliases/TypedArray.md"}]},{"text":"Functions","collapsed":true,"items":[{"text":"bytesOf","link":"/api/@qornn/safetensors/functions/bytesOf.md"},{"text":"duplicateKey","link":"/api/@qornn/safetensors/functions/duplicateKey.md"},{"text":"headerWithin","link":"/api/@qornn/safetensors/functions/headerWithin.md"},{"text":"readSafetensors","link":"/api/@qornn/safetensors/functions/readSafetensors.md"},{"text":"readSafetensorsHeader","link":"/api/@qornn/safetensors/functions/readSafetensorsHeader.md"},{"text":"tensorData","link":"/api/@qornn/safetensors/functions/tensorData.md"},{"text":"writeSafetensors","link":"/api/@qornn/safetensors/functions/writeSafetensors.md"}]}]},{"text":"@qornn/sweep-queue","link":"/api/@qornn/sweep-queue/","collapsed":true,"items":[{"text":"Classes","collapsed":true,"items":[{"text":"QueuedRunError","link":"/api/@qornn/sweep-queue/classes/QueuedRunError.md"},{"text":"QueueOptionError","link":"/api/@qornn/sweep-queue/classes/QueueOptionError.md"},{"text":"QueueVersionError","link":"/api/@qornn/sweep-queue/classes/QueueVersionError.md"},{"text":"RedisError","link":"/api/@qornn/sweep-queue/classes/RedisError.md"}]},{"text":"Interfaces","collapsed":true,"items":[{"text":"ActiveRun","link":"/api/@qornn/sweep-queue/interfaces/ActiveRun.md"},{"text":"FailedRun","link":"/api/@qornn/sweep-queue/interfaces/FailedRun.md"},{"text":"QueuedSweepStatus","link":"/api/@qornn/sweep-queue/interfaces/QueuedSweepStatus.md"},{"text":"QueueExecutor","link":"/api/@qornn/sweep-queue/interfaces/QueueExecutor.md"},{"text":"QueueExecutorOptions","link":"/api/@qornn/sweep-queue/interfaces/QueueExecutorOptions.md"},{"text":"QueueStatusOptions","link":"/api/@qornn/sweep-queue/interfaces/QueueStatusOptions.md"},{"text":"QueueStatusReader","link":"/api/@qornn/sweep-queue/interfaces/QueueStatusReader.md"},{"text":"ServedQueue","link":"/api/@qornn/sweep-queue/interfaces/ServedQueue.md"},{"text":"ServeQueueOptions","link":"/api/@qornn/sweep-queue/interfaces/ServeQueueOptions.md"},{"text":"WorkerStatus","link":"/api/@qornn/sweep-queue/interfaces/WorkerStatus.md"}]},{"text":"Type Aliases","collapsed":true,"items":[{"text":"WorkerEvent","link":"/api/@qornn/sweep-queue/type-aliases/WorkerEvent.md"}]},{"text":"Functions","collapsed":true,"items":[{"text":"openQueueStatus","link":"/api/@qornn/sweep-queue/functions/openQueueStatus.md"},{"text":"queueExecutor","link":"/api/@qornn/sweep-queue/functions/queueExecutor.md"},{"text":"redisAddress","link":"/api/@qornn/sweep-queue/functions/redisAddress.md"},{"text":"serveQueue","link":"/api/@qornn/sweep-queue/functions/serveQueue.md"},{"text":"sweepNameOf","link":"/api/@qornn/sweep-queue/functions/sweepNameOf.md"},{"text":"withoutPasswords","link":"/api/@qornn/sweep-queue/functions/withoutPasswords.md"}]}]},{"text":"@qornn/sweeps","link":"/api/@qornn/sweeps/","collapsed":true,"items":[{"text":"Classes","collapsed":true,"items":[{"text":"AtMost","link":"/api/@qornn/sweeps/classes/AtMost.md"},{"text":"SweepError","link":"/api/@qornn/sweeps/classes/SweepError.md"},{"text":"SweepOptionError","link":"/api/@qornn/sweeps/classes/SweepOptionError.md"},{"text":"WorkerEndedError","link":"/api/@qornn/sweeps/classes/WorkerEndedError.md"},{"text":"WorkerPool","link":"/api/@qornn/sweeps/classes/WorkerPool.md"}]},{"text":"Interfaces","collapsed":true,"items":[{"text":"Execution","link":"/api/@qornn/sweeps/interfaces/Execution.md"},{"text":"LocalExecutorOptions","link":"/api/@qornn/sweeps/interfaces/LocalExecutorOptions.md"},{"text":"PlanSources","link":"/api/@qornn/sweeps/interfaces/PlanSources.md"},{"text":"PoolExecutorOptions","link":"/api/@qornn/sweeps/interfaces/PoolExecutorOptions.md"},{"text":"RunOneOptions","link":"/api/@qornn/sweeps/interfaces/RunOneOptions.md"},{"text":"RunWork","link":"/api/@qornn/sweeps/interfaces/RunWork.md"},{"text":"Stopping","link":"/api/@qornn/sweeps/interfaces/Stopping.md"},{"text":"StoppingSettings","link":"/api/@qornn/sweeps/interfaces/StoppingSettings.md"},{"text":"SweepExecutor","link":"/api/@qornn/sweeps/interfaces/SweepExecutor.md"},{"text":"SweepFile","link":"/api/@qornn/sweeps/interfaces/SweepFile.md"},{"text":"SweepIssue","link":"/api/@qornn/sweeps/interfaces/SweepIssue.md"},{"text":"SweepOptions","link":"/api/@qornn/sweeps/interfaces/SweepOptions.md"},{"text":"SweepPlan","link":"/api/@qornn/sweeps/interfaces/SweepPlan.md"},{"text":"SweepRun","link":"/api/@qornn/sweeps/interfaces/SweepRun.md"},{"text":"SweepRunStatus","link":"/api/@qornn/sweeps/interfaces/SweepRunStatus.md"},{"text":"SweepState","link":"/api/@qornn/sweeps/interfaces/SweepState.md"},{"text":"WorkerStart","link":"/api/@qornn/sweeps/interfaces/WorkerStart.md"},{"text":"WorkOptions","link":"/api/@qornn/sweeps/interfaces/WorkOptions.md"}]},{"text":"Type Aliases","collapsed":true,"items":[{"text":"Distribution","link":"/api/@qornn/sweeps/type-aliases/Distribution.md"},{"text":"LineOf","link":"/api/@qornn/sweeps/type-aliases/LineOf.md"},{"text":"RunProgress","link":"/api/@qornn/sweeps/type-aliases/RunProgress.md"},{"text":"Settings","link":"/api/@qornn/sweeps/type-aliases/Settings.md"},{"text":"SweepEvent","link":"/api/@qornn/sweeps/type-aliases/SweepEvent.md"},{"text":"SweepReport","link":"/api/@qornn/sweeps/type-aliases/SweepReport.md"},{"text":"SweepRunState","link":"/api/@qornn/sweeps/type-aliases/SweepRunState.md"},{"text":"Worker","link":"/api/@qornn/sweeps/type-aliases/Worker.md"}]},{"text":"Variables","collapsed":true,"items":[{"text":"MAX_RUNS","link":"/api/@qornn/sweeps/variables/MAX_RUNS.md"}]},{"text":"Functions","collapsed":true,"items":[{"text":"configDigest","link":"/api/@qornn/sweeps/functions/configDigest.md"},{"text":"doRunWork","link":"/api/@qornn/sweeps/functions/doRunWork.md"},{"text":"isRunWork","link":"/api/@qornn/sweeps/functions/isRunWork.md"},{"text":"localExecutor","link":"/api/@qornn/sweeps/functions/localExecutor.md"},{"text":"parseSweepFile","link":"/api/@qornn/sweeps/functions/parseSweepFile.md"},{"text":"planSweep","link":"/api/@qornn/sweeps/functions/planSweep.md"},{"text":"poolExecutor","link":"/api/@qornn/sweeps/functions/poolExecutor.md"},{"text":"readSweep","link":"/api/@qornn/sweeps/functions/readSweep.md"},{"text":"readSweepFile","link":"/api/@qornn/sweeps/functions/readSweepFile.md"},{"text":"runOne","link":"/api/@qornn/sweeps/functions/runOne.md"},{"text":"serveWork","link":"/api/@qornn/sweeps/functions/serveWork.md"},{"text":"settingsKey","link":"/api/@qornn/sweeps/functions/settingsKey.md"},{"text":"sweep","link":"/api/@qornn/sweeps/functions/sweep.md"},{"text":"valueAt","link":"/api/@qornn/sweeps/functions/valueAt.md"},{"text":"withConfig","link":"/api/@qornn/sweeps/functions/withConfig.md"},{"text":"withSetting","link":"/api/@qornn/sweeps/functions/withSetting.md"},{"text":"withSettings","link":"/api/@qornn/sweeps/functions/withSettings.md"},{"text":"workerModule","link":"/api/@qornn/sweeps/functions/workerModule.md"}]}]},{"text":"@qornn/tasks","link":"/api/@qornn/tasks/","collapsed":true,"items":[{"text":"Classes","collapsed":true,"items":[{"text":"TaskError","link":"/api/@qornn/tasks/classes/TaskError.md"}]},{"text":"Interfaces","collapsed":true,"items":[{"text":"AddingTaskOptions","link":"/api/@qornn/tasks/interfaces/AddingTaskOptions.md"},{"text":"Batch","link":"/api/@qornn/tasks/interfaces/Batch.md"},{"text":"CharacterData","link":"/api/@qornn/tasks/interfaces/CharacterData.md"},{"text":"CharacterTaskOptions","link":"/api/@qornn/tasks/interfaces/CharacterTaskOptions.md"},{"text":"ClassMeasure","link":"/api/@qornn/tasks/interfaces/ClassMeasure.md"},{"text":"ClassMeasurementOptions","link":"/api/@qornn/tasks/interfaces/ClassMeasurementOptions.md"},{"text":"ClassMeasures","link":"/api/@qornn/tasks/interfaces/ClassMeasures.md"},{"text":"CopyTaskOptions","link":"/api/@qornn/tasks/interfaces/CopyTaskOptions.md"},{"text":"DataRecord","link":"/api/@qornn/tasks/interfaces/DataRecord.md"},{"text":"DataTask","link":"/api/@qornn/tasks/interfaces/DataTask.md"},{"text":"EventMeasures","link":"/api/@qornn/tasks/interfaces/EventMeasures.md"},{"text":"EventScore","link":"/api/@qornn/tasks/interfaces/EventScore.md"},{"text":"ForecastOrigin","link":"/api/@qornn/tasks/interfaces/ForecastOrigin.md"},{"text":"ImageData","link":"/api/@qornn/tasks/interfaces/ImageData.md"},{"text":"LabelledImages","link":"/api/@qornn/tasks/interfaces/LabelledImages.md"},{"text":"LoadOptions","link":"/api/@qornn/tasks/interfaces/LoadOptions.md"},{"text":"Measurement","link":"/api/@qornn/tasks/interfaces/Measurement.md"},{"text":"MnistOptions","link":"/api/@qornn/tasks/interfaces/MnistOptions.md"},{"text":"NaiveMeasure","link":"/api/@qornn/tasks/interfaces/NaiveMeasure.md"},{"text":"Normalization","link":"/api/@qornn/tasks/interfaces/Normalization.md"},{"text":"PlainNormalization","link":"/api/@qornn/tasks/interfaces/PlainNormalization.md"},{"text":"Reading","link":"/api/@qornn/tasks/interfaces/Reading.md"},{"text":"ReadingOptions","link":"/api/@qornn/tasks/interfaces/ReadingOptions.md"},{"text":"ReadProgress","link":"/api/@qornn/tasks/interfaces/ReadProgress.md"},{"text":"ResampleOptions","link":"/api/@qornn/tasks/interfaces/ResampleOptions.md"},{"text":"Segment","link":"/api/@qornn/tasks/interfaces/Segment.md"},{"text":"SelectedSteps","link":"/api/@qornn/tasks/interfaces/SelectedSteps.md"},{"text":"Sequence","link":"/api/@qornn/tasks/interfaces/Sequence.md"},{"text":"SeriesData","link":"/api/@qornn/tasks/interfaces/SeriesData.md"},{"text":"SeriesMeasureOptions","link":"/api/@qornn/tasks/interfaces/SeriesMeasureOptions.md"},{"text":"SeriesOptions","link":"/api/@qornn/tasks/interfaces/SeriesOptions.md"},{"text":"SeriesSplitOptions","link":"/api/@qornn/tasks/interfaces/SeriesSplitOptions.md"},{"text":"SeriesTaskOptions","link":"/api/@qornn/tasks/interfaces/SeriesTaskOptions.md"},{"text":"SplitFiles","link":"/api/@qornn/tasks/interfaces/SplitFiles.md"},{"text":"Task","link":"/api/@qornn/tasks/interfaces/Task.md"},{"text":"TaskRecord","link":"/api/@qornn/tasks/interfaces/TaskRecord.md"},{"text":"ValueMeasure","link":"/api/@qornn/tasks/interfaces/ValueMeasure.md"},{"text":"ValueMeasurementOptions","link":"/api/@qornn/tasks/interfaces/ValueMeasurementOptions.md"},{"text":"ValueMeasures","link":"/api/@qornn/tasks/interfaces/ValueMeasures.md"}]},{"text":"Type Aliases","collapsed":true,"items":[{"text":"ClassMetric","link":"/api/@qornn/tasks/type-aliases/ClassMetric.md"},{"text":"Column","link":"/api/@qornn/tasks/type-aliases/Column.md"},{"text":"DataSource","link":"/api/@qornn/tasks/type-aliases/DataSource.md"},{"text":"Encoding","link":"/api/@qornn/tasks/type-aliases/Encoding.md"},{"text":"Measurable","link":"/api/@qornn/tasks/type-aliases/Measurable.md"},{"text":"Measures","link":"/api/@qornn/tasks/type-aliases/Measures.md"},{"text":"MetricGoal","link":"/api/@qornn/tasks/type-aliases/MetricGoal.md"},{"text":"MissingOption","link":"/api/@qornn/tasks/type-aliases/MissingOption.md"},{"text":"MissingRule","link":"/api/@qornn/tasks/type-aliases/MissingRule.md"},{"text":"NaiveForecasts","link":"/api/@qornn/tasks/type-aliases/NaiveForecasts.md"},{"text":"NaiveMethod","link":"/api/@qornn/tasks/type-aliases/NaiveMethod.md"},{"text":"ResampleMethod","link":"/api/@qornn/tasks/type-aliases/ResampleMethod.md"},{"text":"SeriesFormat","link":"/api/@qornn/tasks/type-aliases/SeriesFormat.md"},{"text":"Split","link":"/api/@qornn/tasks/type-aliases/Split.md"},{"text":"SplitRule","link":"/api/@qornn/tasks/type-aliases/SplitRule.md"},{"text":"TaskFactory","link":"/api/@qornn/tasks/type-aliases/TaskFactory.md"},{"text":"TaskOutline","link":"/api/@qornn/tasks/type-aliases/TaskOutline.md"},{"text":"TimeUnit","link":"/api/@qornn/tasks/type-aliases/TimeUnit.md"}]},{"text":"Variables","collapsed":true,"items":[{"text":"MNIST_PERMUTATION","link":"/api/@qornn/tasks/variables/MNIST_PERMUTATION.md"}]},{"text":"Functions","collapsed":true,"items":[{"text":"addingTask","link":"/api/@qornn/tasks/functions/addingTask.md"},{"text":"answerCount","link":"/api/@qornn/tasks/functions/answerCount.md"},{"text":"characterTask","link":"/api/@qornn/tasks/functions/characterTask.md"},{"text":"classMeasurement","link":"/api/@qornn/tasks/functions/classMeasurement.md"},{"text":"copyTask","link":"/api/@qornn/tasks/functions/copyTask.md"},{"text":"differencesInReading","link":"/api/@qornn/tasks/functions/differencesInReading.md"},{"text":"differencesOf","link":"/api/@qornn/tasks/functions/differencesOf.md"},{"text":"getTask","link":"/api/@qornn/tasks/functions/getTask.md"},{"text":"imageTask","link":"/api/@qornn/tasks/functions/imageTask.md"},{"text":"loadTask","link":"/api/@qornn/tasks/functions/loadTask.md"},{"text":"measurementOf","link":"/api/@qornn/tasks/functions/measurementOf.md"},{"text":"metricGoals","link":"/api/@qornn/tasks/functions/metricGoals.md"},{"text":"naiveForecasts","link":"/api/@qornn/tasks/functions/naiveForecasts.md"},{"text":"normalizationFrom","link":"/api/@qornn/tasks/functions/normalizationFrom.md"},{"text":"outlineTask","link":"/api/@qornn/tasks/functions/outlineTask.md"},{"text":"pennTreebankCharacters","link":"/api/@qornn/tasks/functions/pennTreebankCharacters.md"},{"text":"permutedMnist","link":"/api/@qornn/tasks/functions/permutedMnist.md"},{"text":"predictedClasses","link":"/api/@qornn/tasks/functions/predictedClasses.md"},{"text":"recordOf","link":"/api/@qornn/tasks/functions/recordOf.md"},{"text":"registerTask","link":"/api/@qornn/tasks/functions/registerTask.md"},{"text":"selectSteps","link":"/api/@qornn/tasks/functions/selectSteps.md"},{"text":"sequentialMnist","link":"/api/@qornn/tasks/functions/sequentialMnist.md"},{"text":"series","link":"/api/@qornn/tasks/functions/series.md"},{"text":"seriesTask","link":"/api/@qornn/tasks/functions/seriesTask.md"},{"text":"stratifiedOrder","link":"/api/@qornn/tasks/functions/stratifiedOrder.md"},{"text":"stratifiedSample","link":"/api/@qornn/tasks/functions/stratifiedSample.md"},{"text":"taskNames","link":"/api/@qornn/tasks/functions/taskNames.md"},{"text":"valueMeasurement","link":"/api/@qornn/tasks/functions/valueMeasurement.md"}]}]},{"text":"@qornn/testing","link":"/api/@qornn/testing/","collapsed":true,"items":[{"text":"Interfaces","collapsed":true,"items":[{"text":"GradientCheck","link":"/api/@qornn/testing/interfaces/GradientCheck.md"},{"text":"StoredTensor","link":"/api/@qornn/testing/interfaces/StoredTensor.md"}]},{"text":"Variables","collapsed":true,"items":[{"text":"testedBackends","link":"/api/@qornn/testing/variables/testedBackends.md"}]},{"text":"Functions","collapsed":true,"items":[{"text":"expectClose","link":"/api/@qornn/testing/functions/expectClose.md"},{"text":"expectGradient","link":"/api/@qornn/testing/functions/expectGradient.md"},{"text":"expectNoNewTensors","link":"/api/@qornn/testing/functions/expectNoNewTensors.md"},{"text":"matrix","link":"/api/@qornn/testing/functions/matrix.md"},{"text":"relativeError","link":"/api/@qornn/testing/functions/relativeError.md"},{"text":"useBackend","link":"/api/@qornn/testing/functions/useBackend.md"},{"text":"withKernelNamed","link":"/api/@qornn/testing/functions/withKernelNamed.md"}]}]},{"text":"@qornn/training","link":"/api/@qornn/training/","collapsed":true,"items":[{"text":"Classes","collapsed":true,"items":[{"text":"CheckpointError","link":"/api/@qornn/training/classes/CheckpointError.md"},{"text":"ConfigError","link":"/api/@qornn/training/classes/ConfigError.md"},{"text":"DataChangedError","link":"/api/@qornn/training/classes/DataChangedError.md"},{"text":"DivergenceError","link":"/api/@qornn/training/classes/DivergenceError.md"},{"text":"ModelError","link":"/api/@qornn/training/classes/ModelError.md"},{"text":"OutOfMemoryError","link":"/api/@qornn/training/classes/OutOfMemoryError.md"},{"text":"PluginsError","link":"/api/@qornn/training/classes/PluginsError.md"},{"text":"RunFolder","link":"/api/@qornn/training/classes/RunFolder.md"},{"text":"RunFolderError","link":"/api/@qornn/training/classes/RunFolderError.md"},{"text":"RunLockedError","link":"/api/@qornn/training/classes/RunLockedError.md"},{"text":"WorkerError","link":"/api/@qornn/training/classes/WorkerError.md"}]},{"text":"Interfaces","collapsed":true,"items":[{"text":"ConfigIssue","link":"/api/@qornn/training/interfaces/ConfigIssue.md"},{"text":"CreatedRun","link":"/api/@qornn/training/interfaces/CreatedRun.md"},{"text":"CreateRunOptions","link":"/api/@qornn/training/interfaces/CreateRunOptions.md"},{"text":"EvaluatedPart","link":"/api/@qornn/training/interfaces/EvaluatedPart.md"},{"text":"EvaluatedSequences","link":"/api/@qornn/training/interfaces/EvaluatedSequences.md"},{"text":"EvaluateOptions","link":"/api/@qornn/training/interfaces/EvaluateOptions.md"},{"text":"EvaluatePredictorsOptions","link":"/api/@qornn/training/interfaces/EvaluatePredictorsOptions.md"},{"text":"EvaluationProgress","link":"/api/@qornn/training/interfaces/EvaluationProgress.md"},{"text":"Extremes","link":"/api/@qornn/training/interfaces/Extremes.md"},{"text":"FileContent","link":"/api/@qornn/training/interfaces/FileContent.md"},{"text":"ListedPlugin","link":"/api/@qornn/training/interfaces/ListedPlugin.md"},{"text":"ListedRun","link":"/api/@qornn/training/interfaces/ListedRun.md"},{"text":"LogitsOptions","link":"/api/@qornn/training/interfaces/LogitsOptions.md"},{"text":"MetricsLine","link":"/api/@qornn/training/interfaces/MetricsLine.md"},{"text":"NamedVariable","link":"/api/@qornn/training/interfaces/NamedVariable.md"},{"text":"OpenRun","link":"/api/@qornn/training/interfaces/OpenRun.md"},{"text":"OpenRunOptions","link":"/api/@qornn/training/interfaces/OpenRunOptions.md"},{"text":"Optimizer","link":"/api/@qornn/training/interfaces/Optimizer.md"},{"text":"Parameter","link":"/api/@qornn/training/interfaces/Parameter.md"},{"text":"PlacedPlugins","link":"/api/@qornn/training/interfaces/PlacedPlugins.md"},{"text":"PluginHost","link":"/api/@qornn/training/interfaces/PluginHost.md"},{"text":"Progress","link":"/api/@qornn/training/interfaces/Progress.md"},{"text":"RecordedTaskOptions","link":"/api/@qornn/training/interfaces/RecordedTaskOptions.md"},{"text":"RunHolder","link":"/api/@qornn/training/interfaces/RunHolder.md"},{"text":"RunList","link":"/api/@qornn/training/interfaces/RunList.md"},{"text":"RunLock","link":"/api/@qornn/training/interfaces/RunLock.md"},{"text":"RunModel","link":"/api/@qornn/training/interfaces/RunModel.md"},{"text":"RunSummary","link":"/api/@qornn/training/interfaces/RunSummary.md"},{"text":"StepReport","link":"/api/@qornn/training/interfaces/StepReport.md"},{"text":"TrainOptions","link":"/api/@qornn/training/interfaces/TrainOptions.md"},{"text":"TrainProgress","link":"/api/@qornn/training/interfaces/TrainProgress.md"},{"text":"WeightSpectrum","link":"/api/@qornn/training/interfaces/WeightSpectrum.md"}]},{"text":"Type Aliases","collapsed":true,"items":[{"text":"ChangedData","link":"/api/@qornn/training/type-aliases/ChangedData.md"},{"text":"OptimizerConfig","link":"/api/@qornn/training/type-aliases/OptimizerConfig.md"},{"text":"Plugin","link":"/api/@qornn/training/type-aliases/Plugin.md"},{"text":"PluginPlaces","link":"/api/@qornn/training/type-aliases/PluginPlaces.md"},{"text":"Predictor","link":"/api/@qornn/training/type-aliases/Predictor.md"},{"text":"RunConfig","link":"/api/@qornn/training/type-aliases/RunConfig.md"},{"text":"RunState","link":"/api/@qornn/training/type-aliases/RunState.md"},{"text":"ScheduleConfig","link":"/api/@qornn/training/type-aliases/ScheduleConfig.md"},{"text":"StopReason","link":"/api/@qornn/training/type-aliases/StopReason.md"},{"text":"TaskShape","link":"/api/@qornn/training/type-aliases/TaskShape.md"}]},{"text":"Variables","collapsed":true,"items":[{"text":"environmentSchema","link":"/api/@qornn/training/variables/environmentSchema.md"},{"text":"metricSchema","link":"/api/@qornn/training/variables/metricSchema.md"},{"text":"runConfigSchema","link":"/api/@qornn/training/variables/runConfigSchema.md"},{"text":"runSchema","link":"/api/@qornn/training/variables/runSchema.md"},{"text":"summarySchema","link":"/api/@qornn/training/variables/summarySchema.md"}]},{"text":"Functions","collapsed":true,"items":[{"text":"appendAtomic","link":"/api/@qornn/training/functions/appendAtomic.md"},{"text":"buildModel","link":"/api/@qornn/training/functions/buildModel.md"},{"text":"createOptimizer","link":"/api/@qornn/training/functions/createOptimizer.md"},{"text":"createRun","link":"/api/@qornn/training/functions/createRun.md"},{"text":"environment","link":"/api/@qornn/training/functions/environment.md"},{"text":"evaluate","link":"/api/@qornn/training/functions/evaluate.md"},{"text":"evaluatedPart","link":"/api/@qornn/training/functions/evaluatedPart.md"},{"text":"evaluatePredictors","link":"/api/@qornn/training/functions/evaluatePredictors.md"},{"text":"improvement","link":"/api/@qornn/training/functions/improvement.md"},{"text":"listPlugins","link":"/api/@qornn/training/functions/listPlugins.md"},{"text":"listRuns","link":"/api/@qornn/training/functions/listRuns.md"},{"text":"loadCheckpoint","link":"/api/@qornn/training/functions/loadCheckpoint.md"},{"text":"loadPlugins","link":"/api/@qornn/training/functions/loadPlugins.md"},{"text":"loadRecordedTask","link":"/api/@qornn/training/functions/loadRecordedTask.md"},{"text":"loadTaskOf","link":"/api/@qornn/training/functions/loadTaskOf.md"},{"text":"lockRun","link":"/api/@qornn/training/functions/lockRun.md"},{"text":"logitsOf","link":"/api/@qornn/training/functions/logitsOf.md"},{"text":"metricsSchema","link":"/api/@qornn/training/functions/metricsSchema.md"},{"text":"modelPredictor","link":"/api/@qornn/training/functions/modelPredictor.md"},{"text":"nameSchema","link":"/api/@qornn/training/functions/nameSchema.md"},{"text":"openRun","link":"/api/@qornn/training/functions/openRun.md"},{"text":"openRunConfig","link":"/api/@qornn/training/functions/openRunConfig.md"},{"text":"openRunModel","link":"/api/@qornn/training/functions/openRunModel.md"},{"text":"openRunPlugins","link":"/api/@qornn/training/functions/openRunPlugins.md"},{"text":"openTaskConfig","link":"/api/@qornn/training/functions/openTaskConfig.md"},{"text":"outlineOf","link":"/api/@qornn/training/functions/outlineOf.md"},{"text":"parametersOf","link":"/api/@qornn/training/functions/parametersOf.md"},{"text":"parseRunConfig","link":"/api/@qornn/training/functions/parseRunConfig.md"},{"text":"parseYaml","link":"/api/@qornn/training/functions/parseYaml.md"},{"text":"placePlugins","link":"/api/@qornn/training/functions/placePlugins.md"},{"text":"rateMultiplier","link":"/api/@qornn/training/functions/rateMultiplier.md"},{"text":"readProgress","link":"/api/@qornn/training/functions/readProgress.md"},{"text":"readRecord","link":"/api/@qornn/training/functions/readRecord.md"},{"text":"readYamlFile","link":"/api/@qornn/training/functions/readYamlFile.md"},{"text":"recordIssue","link":"/api/@qornn/training/functions/recordIssue.md"},{"text":"recurrentLayers","link":"/api/@qornn/training/functions/recurrentLayers.md"},{"text":"runFolderName","link":"/api/@qornn/training/functions/runFolderName.md"},{"text":"runHolder","link":"/api/@qornn/training/functions/runHolder.md"},{"text":"saveCheckpoint","link":"/api/@qornn/training/functions/saveCheckpoint.md"},{"text":"sequencesFrom","link":"/api/@qornn/training/functions/sequencesFrom.md"},{"text":"setMinBits","link":"/api/@qornn/training/functions/setMinBits.md"},{"text":"setQuantization","link":"/api/@qornn/training/functions/setQuantization.md"},{"text":"taskOf","link":"/api/@qornn/training/functions/taskOf.md"},{"text":"train","link":"/api/@qornn/training/functions/train.md"},{"text":"trainStep","link":"/api/@qornn/training/functions/trainStep.md"},{"text":"validationPart","link":"/api/@qornn/training/functions/validationPart.md"},{"text":"weightsOf","link":"/api/@qornn/training/functions/weightsOf.md"},{"text":"weightSpectra","link":"/api/@qornn/training/functions/weightSpectra.md"},{"text":"withQuantization","link":"/api/@qornn/training/functions/withQuantization.md"},{"text":"writeFileAtomic","link":"/api/@qornn/training/functions/writeFileAtomic.md"},{"text":"writeFilesAtomic","link":"/api/@qornn/training/functions/writeFilesAtomic.md"},{"text":"writeFilesLocked","link":"/api/@qornn/training/functions/writeFilesLocked.md"}]}]},{"text":"@qornn/tuning","link":"/api/@qornn/tuning/","collapsed":true,"items":[{"text":"Classes","collapsed":true,"items":[{"text":"SuccessiveHalving","link":"/api/@qornn/tuning/classes/SuccessiveHalving.md"},{"text":"TuneError","link":"/api/@qornn/tuning/classes/TuneError.md"},{"text":"TuneOptionError","link":"/api/@qornn/tuning/classes/TuneOptionError.md"}]},{"text":"Interfaces","collapsed":true,"items":[{"text":"Candidate","link":"/api/@qornn/tuning/interfaces/Candidate.md"},{"text":"Dimension","link":"/api/@qornn/tuning/interfaces/Dimension.md"},{"text":"FirstGuess","link":"/api/@qornn/tuning/interfaces/FirstGuess.md"},{"text":"HalvingOptions","link":"/api/@qornn/tuning/interfaces/HalvingOptions.md"},{"text":"Job","link":"/api/@qornn/tuning/interfaces/Job.md"},{"text":"Judge","link":"/api/@qornn/tuning/interfaces/Judge.md"},{"text":"Limits","link":"/api/@qornn/tuning/interfaces/Limits.md"},{"text":"Outcome","link":"/api/@qornn/tuning/interfaces/Outcome.md"},{"text":"PlanOptions","link":"/api/@qornn/tuning/interfaces/PlanOptions.md"},{"text":"Probe","link":"/api/@qornn/tuning/interfaces/Probe.md"},{"text":"RecipeEntry","link":"/api/@qornn/tuning/interfaces/RecipeEntry.md"},{"text":"ReportedCandidate","link":"/api/@qornn/tuning/interfaces/ReportedCandidate.md"},{"text":"Result","link":"/api/@qornn/tuning/interfaces/Result.md"},{"text":"Rung","link":"/api/@qornn/tuning/interfaces/Rung.md"},{"text":"RungPlan","link":"/api/@qornn/tuning/interfaces/RungPlan.md"},{"text":"Score","link":"/api/@qornn/tuning/interfaces/Score.md"},{"text":"SearchSpace","link":"/api/@qornn/tuning/interfaces/SearchSpace.md"},{"text":"TaskFacts","link":"/api/@qornn/tuning/interfaces/TaskFacts.md"},{"text":"TestResult","link":"/api/@qornn/tuning/interfaces/TestResult.md"},{"text":"TrialRequest","link":"/api/@qornn/tuning/interfaces/TrialRequest.md"},{"text":"TrialRunner","link":"/api/@qornn/tuning/interfaces/TrialRunner.md"},{"text":"TuneOptions","link":"/api/@qornn/tuning/interfaces/TuneOptions.md"},{"text":"TuneReport","link":"/api/@qornn/tuning/interfaces/TuneReport.md"},{"text":"Winner","link":"/api/@qornn/tuning/interfaces/Winner.md"}]},{"text":"Type Aliases","collapsed":true,"items":[{"text":"SizeMeasure","link":"/api/@qornn/tuning/type-aliases/SizeMeasure.md"},{"text":"TuneEvent","link":"/api/@qornn/tuning/type-aliases/TuneEvent.md"}]},{"text":"Functions","collapsed":true,"items":[{"text":"chooseWinner","link":"/api/@qornn/tuning/functions/chooseWinner.md"},{"text":"compareScores","link":"/api/@qornn/tuning/functions/compareScores.md"},{"text":"defaultSpace","link":"/api/@qornn/tuning/functions/defaultSpace.md"},{"text":"distinctFront","link":"/api/@qornn/tuning/functions/distinctFront.md"},{"text":"excessOf","link":"/api/@qornn/tuning/functions/excessOf.md"},{"text":"firstGuesses","link":"/api/@qornn/tuning/functions/firstGuesses.md"},{"text":"planRungs","link":"/api/@qornn/tuning/functions/planRungs.md"},{"text":"recipe","link":"/api/@qornn/tuning/functions/recipe.md"},{"text":"scoreOf","link":"/api/@qornn/tuning/functions/scoreOf.md"},{"text":"sizeOfNetwork","link":"/api/@qornn/tuning/functions/sizeOfNetwork.md"},{"text":"tune","link":"/api/@qornn/tuning/functions/tune.md"},{"text":"unitsForSize","link":"/api/@qornn/tuning/functions/unitsForSize.md"},{"text":"withoutDefaults","link":"/api/@qornn/tuning/functions/withoutDefaults.md"}]}]},{"text":"@qornn/wasm-kernels","link":"/api/@qornn/wasm-kernels/","collapsed":true,"items":[{"text":"Interfaces","collapsed":true,"items":[{"text":"FastActivations","link":"/api/@qornn/wasm-kernels/interfaces/FastActivations.md"},{"text":"FastCellGradient","link":"/api/@qornn/wasm-kernels/interfaces/FastCellGradient.md"},{"text":"FastCellInputs","link":"/api/@qornn/wasm-kernels/interfaces/FastCellInputs.md"},{"text":"FastCellStates","link":"/api/@qornn/wasm-kernels/interfaces/FastCellStates.md"},{"text":"GruGradient","link":"/api/@qornn/wasm-kernels/interfaces/GruGradient.md"},{"text":"GruInputs","link":"/api/@qornn/wasm-kernels/interfaces/GruInputs.md"},{"text":"GruStates","link":"/api/@qornn/wasm-kernels/interfaces/GruStates.md"},{"text":"JumpInputs","link":"/api/@qornn/wasm-kernels/interfaces/JumpInputs.md"},{"text":"KrylovGradient","link":"/api/@qornn/wasm-kernels/interfaces/KrylovGradient.md"},{"text":"KrylovMatrix","link":"/api/@qornn/wasm-kernels/interfaces/KrylovMatrix.md"},{"text":"LstmGradient","link":"/api/@qornn/wasm-kernels/interfaces/LstmGradient.md"},{"text":"LstmInputs","link":"/api/@qornn/wasm-kernels/interfaces/LstmInputs.md"},{"text":"LstmStates","link":"/api/@qornn/wasm-kernels/interfaces/LstmStates.md"},{"text":"MatrixPair","link":"/api/@qornn/wasm-kernels/interfaces/MatrixPair.md"},{"text":"OptimizerStep","link":"/api/@qornn/wasm-kernels/interfaces/OptimizerStep.md"},{"text":"Rounding","link":"/api/@qornn/wasm-kernels/interfaces/Rounding.md"},{"text":"ScanGradient","link":"/api/@qornn/wasm-kernels/interfaces/ScanGradient.md"},{"text":"ScanInputs","link":"/api/@qornn/wasm-kernels/interfaces/ScanInputs.md"},{"text":"SignedHadamard","link":"/api/@qornn/wasm-kernels/interfaces/SignedHadamard.md"},{"text":"Transposes","link":"/api/@qornn/wasm-kernels/interfaces/Transposes.md"}]},{"text":"Type Aliases","collapsed":true,"items":[{"text":"FastActivation","link":"/api/@qornn/wasm-kernels/type-aliases/FastActivation.md"},{"text":"RecurrentWeight","link":"/api/@qornn/wasm-kernels/type-aliases/RecurrentWeight.md"},{"text":"Sigma","link":"/api/@qornn/wasm-kernels/type-aliases/Sigma.md"},{"text":"UpdateRule","link":"/api/@qornn/wasm-kernels/type-aliases/UpdateRule.md"}]},{"text":"Functions","collapsed":true,"items":[{"text":"clamp","link":"/api/@qornn/wasm-kernels/functions/clamp.md"},{"text":"clampInfo","link":"/api/@qornn/wasm-kernels/functions/clampInfo.md"},{"text":"fastCell","link":"/api/@qornn/wasm-kernels/functions/fastCell.md"},{"text":"fastCellGradient","link":"/api/@qornn/wasm-kernels/functions/fastCellGradient.md"},{"text":"gru","link":"/api/@qornn/wasm-kernels/functions/gru.md"},{"text":"gruGradient","link":"/api/@qornn/wasm-kernels/functions/gruGradient.md"},{"text":"hasWasmKernels","link":"/api/@qornn/wasm-kernels/functions/hasWasmKernels.md"},{"text":"inputGradient","link":"/api/@qornn/wasm-kernels/functions/inputGradient.md"},{"text":"jumpGradient","link":"/api/@qornn/wasm-kernels/functions/jumpGradient.md"},{"text":"jumpScan","link":"/api/@qornn/wasm-kernels/functions/jumpScan.md"},{"text":"krylov","link":"/api/@qornn/wasm-kernels/functions/krylov.md"},{"text":"krylovGradient","link":"/api/@qornn/wasm-kernels/functions/krylovGradient.md"},{"text":"lstm","link":"/api/@qornn/wasm-kernels/functions/lstm.md"},{"text":"lstmGradient","link":"/api/@qornn/wasm-kernels/functions/lstmGradient.md"},{"text":"matMul","link":"/api/@qornn/wasm-kernels/functions/matMul.md"},{"text":"multiplyMatrices","link":"/api/@qornn/wasm-kernels/functions/multiplyMatrices.md"},{"text":"optimizerStep","link":"/api/@qornn/wasm-kernels/functions/optimizerStep.md"},{"text":"outerProducts","link":"/api/@qornn/wasm-kernels/functions/outerProducts.md"},{"text":"scan","link":"/api/@qornn/wasm-kernels/functions/scan.md"},{"text":"scanGradient","link":"/api/@qornn/wasm-kernels/functions/scanGradient.md"},{"text":"scanProducts","link":"/api/@qornn/wasm-kernels/functions/scanProducts.md"},{"text":"squaredNorm","link":"/api/@qornn/wasm-kernels/functions/squaredNorm.md"},{"text":"sumRows","link":"/api/@qornn/wasm-kernels/functions/sumRows.md"}]}]}]},"search":{"provider":"local"},"outline":[2,3]},"locales":{},"scrollOffset":134,"cleanUrls":true}'));
function tryOnScopeDispose(fn) {
  if (getCurrentScope()) {
    onScopeDispose(fn);
    return true;
  }
  return false;
}
const localProvidedStateMap = /* @__PURE__ */ new WeakMap();
const injectLocal = (...args) => {
  var _a;
  const key = args[0];
  const instance = (_a = getCurrentInstance()) == null ? void 0 : _a.proxy;
  if (instance == null && !hasInjectionContext())
    throw new Error("injectLocal must be called in setup");
  if (instance && localProvidedStateMap.has(instance) && key in localProvidedStateMap.get(instance))
    return localProvidedStateMap.get(instance)[key];
  return inject(...args);
};
const isClient = typeof window !== "undefined" && typeof document !== "undefined";
typeof WorkerGlobalScope !== "undefined" && globalThis instanceof WorkerGlobalScope;
const notNullish = (val) => val != null;
const toString = Object.prototype.toString;
const isObject = (val) => toString.call(val) === "[object Object]";
const noop = () => {
};
const isIOS = /* @__PURE__ */ getIsIOS();
function getIsIOS() {
  var _a, _b;
  return isClient && ((_a = window == null ? void 0 : window.navigator) == null ? void 0 : _a.userAgent) && (/iP(?:ad|hone|od)/.test(window.navigator.userAgent) || ((_b = window == null ? void 0 : window.navigator) == null ? void 0 : _b.maxTouchPoints) > 2 && /iPad|Macintosh/.test(window == null ? void 0 : window.navigator.userAgent));
}
function createFilterWrapper(filter, fn) {
  function wrapper(...args) {
    return new Promise((resolve, reject) => {
      Promise.resolve(filter(() => fn.apply(this, args), { fn, thisArg: this, args })).then(resolve).catch(reject);
    });
  }
  return wrapper;
}
const bypassFilter = (invoke) => {
  return invoke();
};
function debounceFilter(ms, options = {}) {
  let timer;
  let maxTimer;
  let lastRejector = noop;
  const _clearTimeout = (timer2) => {
    clearTimeout(timer2);
    lastRejector();
    lastRejector = noop;
  };
  let lastInvoker;
  const filter = (invoke) => {
    const duration = toValue(ms);
    const maxDuration = toValue(options.maxWait);
    if (timer)
      _clearTimeout(timer);
    if (duration <= 0 || maxDuration !== void 0 && maxDuration <= 0) {
      if (maxTimer) {
        _clearTimeout(maxTimer);
        maxTimer = null;
      }
      return Promise.resolve(invoke());
    }
    return new Promise((resolve, reject) => {
      lastRejector = options.rejectOnCancel ? reject : resolve;
      lastInvoker = invoke;
      if (maxDuration && !maxTimer) {
        maxTimer = setTimeout(() => {
          if (timer)
            _clearTimeout(timer);
          maxTimer = null;
          resolve(lastInvoker());
        }, maxDuration);
      }
      timer = setTimeout(() => {
        if (maxTimer)
          _clearTimeout(maxTimer);
        maxTimer = null;
        resolve(invoke());
      }, duration);
    });
  };
  return filter;
}
function throttleFilter(...args) {
  let lastExec = 0;
  let timer;
  let isLeading = true;
  let lastRejector = noop;
  let lastValue;
  let ms;
  let trailing;
  let leading;
  let rejectOnCancel;
  if (!isRef(args[0]) && typeof args[0] === "object")
    ({ delay: ms, trailing = true, leading = true, rejectOnCancel = false } = args[0]);
  else
    [ms, trailing = true, leading = true, rejectOnCancel = false] = args;
  const clear = () => {
    if (timer) {
      clearTimeout(timer);
      timer = void 0;
      lastRejector();
      lastRejector = noop;
    }
  };
  const filter = (_invoke) => {
    const duration = toValue(ms);
    const elapsed = Date.now() - lastExec;
    const invoke = () => {
      return lastValue = _invoke();
    };
    clear();
    if (duration <= 0) {
      lastExec = Date.now();
      return invoke();
    }
    if (elapsed > duration && (leading || !isLeading)) {
      lastExec = Date.now();
      invoke();
    } else if (trailing) {
      lastValue = new Promise((resolve, reject) => {
        lastRejector = rejectOnCancel ? reject : resolve;
        timer = setTimeout(() => {
          lastExec = Date.now();
          isLeading = true;
          resolve(invoke());
          clear();
        }, Math.max(0, duration - elapsed));
      });
    }
    if (!leading && !timer)
      timer = setTimeout(() => isLeading = true, duration);
    isLeading = false;
    return lastValue;
  };
  return filter;
}
function pausableFilter(extendFilter = bypassFilter, options = {}) {
  const {
    initialState = "active"
  } = options;
  const isActive2 = toRef(initialState === "active");
  function pause() {
    isActive2.value = false;
  }
  function resume() {
    isActive2.value = true;
  }
  const eventFilter = (...args) => {
    if (isActive2.value)
      extendFilter(...args);
  };
  return { isActive: readonly(isActive2), pause, resume, eventFilter };
}
function pxValue(px) {
  return px.endsWith("rem") ? Number.parseFloat(px) * 16 : Number.parseFloat(px);
}
function getLifeCycleTarget(target) {
  return getCurrentInstance();
}
function toArray(value) {
  return Array.isArray(value) ? value : [value];
}
function toRef(...args) {
  if (args.length !== 1)
    return toRef$1(...args);
  const r = args[0];
  return typeof r === "function" ? readonly(customRef(() => ({ get: r, set: noop }))) : ref(r);
}
function useDebounceFn(fn, ms = 200, options = {}) {
  return createFilterWrapper(
    debounceFilter(ms, options),
    fn
  );
}
function useThrottleFn(fn, ms = 200, trailing = false, leading = true, rejectOnCancel = false) {
  return createFilterWrapper(
    throttleFilter(ms, trailing, leading, rejectOnCancel),
    fn
  );
}
function watchWithFilter(source, cb, options = {}) {
  const {
    eventFilter = bypassFilter,
    ...watchOptions
  } = options;
  return watch(
    source,
    createFilterWrapper(
      eventFilter,
      cb
    ),
    watchOptions
  );
}
function watchPausable(source, cb, options = {}) {
  const {
    eventFilter: filter,
    initialState = "active",
    ...watchOptions
  } = options;
  const { eventFilter, pause, resume, isActive: isActive2 } = pausableFilter(filter, { initialState });
  const stop = watchWithFilter(
    source,
    cb,
    {
      ...watchOptions,
      eventFilter
    }
  );
  return { stop, pause, resume, isActive: isActive2 };
}
function tryOnMounted(fn, sync = true, target) {
  const instance = getLifeCycleTarget();
  if (instance)
    onMounted(fn, target);
  else if (sync)
    fn();
  else
    nextTick(fn);
}
function watchDebounced(source, cb, options = {}) {
  const {
    debounce = 0,
    maxWait = void 0,
    ...watchOptions
  } = options;
  return watchWithFilter(
    source,
    cb,
    {
      ...watchOptions,
      eventFilter: debounceFilter(debounce, { maxWait })
    }
  );
}
function watchImmediate(source, cb, options) {
  return watch(
    source,
    cb,
    {
      ...options,
      immediate: true
    }
  );
}
function computedAsync(evaluationCallback, initialState, optionsOrRef) {
  let options;
  if (isRef(optionsOrRef)) {
    options = {
      evaluating: optionsOrRef
    };
  } else {
    options = {};
  }
  const {
    lazy = false,
    evaluating = void 0,
    shallow = true,
    onError = noop
  } = options;
  const started = shallowRef(!lazy);
  const current = shallow ? shallowRef(initialState) : ref(initialState);
  let counter = 0;
  watchEffect(async (onInvalidate) => {
    if (!started.value)
      return;
    counter++;
    const counterAtBeginning = counter;
    let hasFinished = false;
    if (evaluating) {
      Promise.resolve().then(() => {
        evaluating.value = true;
      });
    }
    try {
      const result = await evaluationCallback((cancelCallback) => {
        onInvalidate(() => {
          if (evaluating)
            evaluating.value = false;
          if (!hasFinished)
            cancelCallback();
        });
      });
      if (counterAtBeginning === counter)
        current.value = result;
    } catch (e) {
      onError(e);
    } finally {
      if (evaluating && counterAtBeginning === counter)
        evaluating.value = false;
      hasFinished = true;
    }
  });
  if (lazy) {
    return computed(() => {
      started.value = true;
      return current.value;
    });
  } else {
    return current;
  }
}
const defaultWindow = isClient ? window : void 0;
function unrefElement(elRef) {
  var _a;
  const plain = toValue(elRef);
  return (_a = plain == null ? void 0 : plain.$el) != null ? _a : plain;
}
function useEventListener(...args) {
  const cleanups = [];
  const cleanup = () => {
    cleanups.forEach((fn) => fn());
    cleanups.length = 0;
  };
  const register = (el, event, listener, options) => {
    el.addEventListener(event, listener, options);
    return () => el.removeEventListener(event, listener, options);
  };
  const firstParamTargets = computed(() => {
    const test = toArray(toValue(args[0])).filter((e) => e != null);
    return test.every((e) => typeof e !== "string") ? test : void 0;
  });
  const stopWatch = watchImmediate(
    () => {
      var _a, _b;
      return [
        (_b = (_a = firstParamTargets.value) == null ? void 0 : _a.map((e) => unrefElement(e))) != null ? _b : [defaultWindow].filter((e) => e != null),
        toArray(toValue(firstParamTargets.value ? args[1] : args[0])),
        toArray(unref(firstParamTargets.value ? args[2] : args[1])),
        // @ts-expect-error - TypeScript gets the correct types, but somehow still complains
        toValue(firstParamTargets.value ? args[3] : args[2])
      ];
    },
    ([raw_targets, raw_events, raw_listeners, raw_options]) => {
      cleanup();
      if (!(raw_targets == null ? void 0 : raw_targets.length) || !(raw_events == null ? void 0 : raw_events.length) || !(raw_listeners == null ? void 0 : raw_listeners.length))
        return;
      const optionsClone = isObject(raw_options) ? { ...raw_options } : raw_options;
      cleanups.push(
        ...raw_targets.flatMap(
          (el) => raw_events.flatMap(
            (event) => raw_listeners.map((listener) => register(el, event, listener, optionsClone))
          )
        )
      );
    },
    { flush: "post" }
  );
  const stop = () => {
    stopWatch();
    cleanup();
  };
  tryOnScopeDispose(cleanup);
  return stop;
}
function useMounted() {
  const isMounted = shallowRef(false);
  const instance = getCurrentInstance();
  if (instance) {
    onMounted(() => {
      isMounted.value = true;
    }, instance);
  }
  return isMounted;
}
function useSupported(callback) {
  const isMounted = useMounted();
  return computed(() => {
    isMounted.value;
    return Boolean(callback());
  });
}
function createKeyPredicate(keyFilter) {
  if (typeof keyFilter === "function")
    return keyFilter;
  else if (typeof keyFilter === "string")
    return (event) => event.key === keyFilter;
  else if (Array.isArray(keyFilter))
    return (event) => keyFilter.includes(event.key);
  return () => true;
}
function onKeyStroke(...args) {
  let key;
  let handler;
  let options = {};
  if (args.length === 3) {
    key = args[0];
    handler = args[1];
    options = args[2];
  } else if (args.length === 2) {
    if (typeof args[1] === "object") {
      key = true;
      handler = args[0];
      options = args[1];
    } else {
      key = args[0];
      handler = args[1];
    }
  } else {
    key = true;
    handler = args[0];
  }
  const {
    target = defaultWindow,
    eventName = "keydown",
    passive = false,
    dedupe = false
  } = options;
  const predicate = createKeyPredicate(key);
  const listener = (e) => {
    if (e.repeat && toValue(dedupe))
      return;
    if (predicate(e))
      handler(e);
  };
  return useEventListener(target, eventName, listener, passive);
}
const ssrWidthSymbol = Symbol("vueuse-ssr-width");
function useSSRWidth() {
  const ssrWidth = hasInjectionContext() ? injectLocal(ssrWidthSymbol, null) : null;
  return typeof ssrWidth === "number" ? ssrWidth : void 0;
}
function useMediaQuery(query, options = {}) {
  const { window: window2 = defaultWindow, ssrWidth = useSSRWidth() } = options;
  const isSupported = useSupported(() => window2 && "matchMedia" in window2 && typeof window2.matchMedia === "function");
  const ssrSupport = shallowRef(typeof ssrWidth === "number");
  const mediaQuery = shallowRef();
  const matches = shallowRef(false);
  const handler = (event) => {
    matches.value = event.matches;
  };
  watchEffect(() => {
    if (ssrSupport.value) {
      ssrSupport.value = !isSupported.value;
      const queryStrings = toValue(query).split(",");
      matches.value = queryStrings.some((queryString) => {
        const not = queryString.includes("not all");
        const minWidth = queryString.match(/\(\s*min-width:\s*(-?\d+(?:\.\d*)?[a-z]+\s*)\)/);
        const maxWidth = queryString.match(/\(\s*max-width:\s*(-?\d+(?:\.\d*)?[a-z]+\s*)\)/);
        let res = Boolean(minWidth || maxWidth);
        if (minWidth && res) {
          res = ssrWidth >= pxValue(minWidth[1]);
        }
        if (maxWidth && res) {
          res = ssrWidth <= pxValue(maxWidth[1]);
        }
        return not ? !res : res;
      });
      return;
    }
    if (!isSupported.value)
      return;
    mediaQuery.value = window2.matchMedia(toValue(query));
    matches.value = mediaQuery.value.matches;
  });
  useEventListener(mediaQuery, "change", handler, { passive: true });
  return computed(() => matches.value);
}
const _global = typeof globalThis !== "undefined" ? globalThis : typeof window !== "undefined" ? window : typeof global !== "undefined" ? global : typeof self !== "undefined" ? self : {};
const globalKey = "__vueuse_ssr_handlers__";
const handlers = /* @__PURE__ */ getHandlers();
function getHandlers() {
  if (!(globalKey in _global))
    _global[globalKey] = _global[globalKey] || {};
  return _global[globalKey];
}
function getSSRHandler(key, fallback) {
  return handlers[key] || fallback;
}
function usePreferredDark(options) {
  return useMediaQuery("(prefers-color-scheme: dark)", options);
}
function guessSerializerType(rawInit) {
  return rawInit == null ? "any" : rawInit instanceof Set ? "set" : rawInit instanceof Map ? "map" : rawInit instanceof Date ? "date" : typeof rawInit === "boolean" ? "boolean" : typeof rawInit === "string" ? "string" : typeof rawInit === "object" ? "object" : !Number.isNaN(rawInit) ? "number" : "any";
}
const StorageSerializers = {
  boolean: {
    read: (v) => v === "true",
    write: (v) => String(v)
  },
  object: {
    read: (v) => JSON.parse(v),
    write: (v) => JSON.stringify(v)
  },
  number: {
    read: (v) => Number.parseFloat(v),
    write: (v) => String(v)
  },
  any: {
    read: (v) => v,
    write: (v) => String(v)
  },
  string: {
    read: (v) => v,
    write: (v) => String(v)
  },
  map: {
    read: (v) => new Map(JSON.parse(v)),
    write: (v) => JSON.stringify(Array.from(v.entries()))
  },
  set: {
    read: (v) => new Set(JSON.parse(v)),
    write: (v) => JSON.stringify(Array.from(v))
  },
  date: {
    read: (v) => new Date(v),
    write: (v) => v.toISOString()
  }
};
const customStorageEventName = "vueuse-storage";
function useStorage(key, defaults, storage, options = {}) {
  var _a;
  const {
    flush = "pre",
    deep = true,
    listenToStorageChanges = true,
    writeDefaults = true,
    mergeDefaults = false,
    shallow,
    window: window2 = defaultWindow,
    eventFilter,
    onError = (e) => {
      console.error(e);
    },
    initOnMounted
  } = options;
  const data = (shallow ? shallowRef : ref)(typeof defaults === "function" ? defaults() : defaults);
  const keyComputed = computed(() => toValue(key));
  if (!storage) {
    try {
      storage = getSSRHandler("getDefaultStorage", () => {
        var _a2;
        return (_a2 = defaultWindow) == null ? void 0 : _a2.localStorage;
      })();
    } catch (e) {
      onError(e);
    }
  }
  if (!storage)
    return data;
  const rawInit = toValue(defaults);
  const type = guessSerializerType(rawInit);
  const serializer = (_a = options.serializer) != null ? _a : StorageSerializers[type];
  const { pause: pauseWatch, resume: resumeWatch } = watchPausable(
    data,
    () => write(data.value),
    { flush, deep, eventFilter }
  );
  watch(keyComputed, () => update(), { flush });
  if (window2 && listenToStorageChanges) {
    tryOnMounted(() => {
      if (storage instanceof Storage)
        useEventListener(window2, "storage", update, { passive: true });
      else
        useEventListener(window2, customStorageEventName, updateFromCustomEvent);
      if (initOnMounted)
        update();
    });
  }
  if (!initOnMounted)
    update();
  function dispatchWriteEvent(oldValue, newValue) {
    if (window2) {
      const payload = {
        key: keyComputed.value,
        oldValue,
        newValue,
        storageArea: storage
      };
      window2.dispatchEvent(storage instanceof Storage ? new StorageEvent("storage", payload) : new CustomEvent(customStorageEventName, {
        detail: payload
      }));
    }
  }
  function write(v) {
    try {
      const oldValue = storage.getItem(keyComputed.value);
      if (v == null) {
        dispatchWriteEvent(oldValue, null);
        storage.removeItem(keyComputed.value);
      } else {
        const serialized = serializer.write(v);
        if (oldValue !== serialized) {
          storage.setItem(keyComputed.value, serialized);
          dispatchWriteEvent(oldValue, serialized);
        }
      }
    } catch (e) {
      onError(e);
    }
  }
  function read(event) {
    const rawValue = event ? event.newValue : storage.getItem(keyComputed.value);
    if (rawValue == null) {
      if (writeDefaults && rawInit != null)
        storage.setItem(keyComputed.value, serializer.write(rawInit));
      return rawInit;
    } else if (!event && mergeDefaults) {
      const value = serializer.read(rawValue);
      if (typeof mergeDefaults === "function")
        return mergeDefaults(value, rawInit);
      else if (type === "object" && !Array.isArray(value))
        return { ...rawInit, ...value };
      return value;
    } else if (typeof rawValue !== "string") {
      return rawValue;
    } else {
      return serializer.read(rawValue);
    }
  }
  function update(event) {
    if (event && event.storageArea !== storage)
      return;
    if (event && event.key == null) {
      data.value = rawInit;
      return;
    }
    if (event && event.key !== keyComputed.value)
      return;
    pauseWatch();
    try {
      if ((event == null ? void 0 : event.newValue) !== serializer.write(data.value))
        data.value = read(event);
    } catch (e) {
      onError(e);
    } finally {
      if (event)
        nextTick(resumeWatch);
      else
        resumeWatch();
    }
  }
  function updateFromCustomEvent(event) {
    update(event.detail);
  }
  return data;
}
const CSS_DISABLE_TRANS = "*,*::before,*::after{-webkit-transition:none!important;-moz-transition:none!important;-o-transition:none!important;-ms-transition:none!important;transition:none!important}";
function useColorMode(options = {}) {
  const {
    selector = "html",
    attribute = "class",
    initialValue = "auto",
    window: window2 = defaultWindow,
    storage,
    storageKey = "vueuse-color-scheme",
    listenToStorageChanges = true,
    storageRef,
    emitAuto,
    disableTransition = true
  } = options;
  const modes = {
    auto: "",
    light: "light",
    dark: "dark",
    ...options.modes || {}
  };
  const preferredDark = usePreferredDark({ window: window2 });
  const system = computed(() => preferredDark.value ? "dark" : "light");
  const store = storageRef || (storageKey == null ? toRef(initialValue) : useStorage(storageKey, initialValue, storage, { window: window2, listenToStorageChanges }));
  const state = computed(() => store.value === "auto" ? system.value : store.value);
  const updateHTMLAttrs = getSSRHandler(
    "updateHTMLAttrs",
    (selector2, attribute2, value) => {
      const el = typeof selector2 === "string" ? window2 == null ? void 0 : window2.document.querySelector(selector2) : unrefElement(selector2);
      if (!el)
        return;
      const classesToAdd = /* @__PURE__ */ new Set();
      const classesToRemove = /* @__PURE__ */ new Set();
      let attributeToChange = null;
      if (attribute2 === "class") {
        const current = value.split(/\s/g);
        Object.values(modes).flatMap((i) => (i || "").split(/\s/g)).filter(Boolean).forEach((v) => {
          if (current.includes(v))
            classesToAdd.add(v);
          else
            classesToRemove.add(v);
        });
      } else {
        attributeToChange = { key: attribute2, value };
      }
      if (classesToAdd.size === 0 && classesToRemove.size === 0 && attributeToChange === null)
        return;
      let style;
      if (disableTransition) {
        style = window2.document.createElement("style");
        style.appendChild(document.createTextNode(CSS_DISABLE_TRANS));
        window2.document.head.appendChild(style);
      }
      for (const c of classesToAdd) {
        el.classList.add(c);
      }
      for (const c of classesToRemove) {
        el.classList.remove(c);
      }
      if (attributeToChange) {
        el.setAttribute(attributeToChange.key, attributeToChange.value);
      }
      if (disableTransition) {
        window2.getComputedStyle(style).opacity;
        document.head.removeChild(style);
      }
    }
  );
  function defaultOnChanged(mode) {
    var _a;
    updateHTMLAttrs(selector, attribute, (_a = modes[mode]) != null ? _a : mode);
  }
  function onChanged(mode) {
    if (options.onChanged)
      options.onChanged(mode, defaultOnChanged);
    else
      defaultOnChanged(mode);
  }
  watch(state, onChanged, { flush: "post", immediate: true });
  tryOnMounted(() => onChanged(state.value));
  const auto = computed({
    get() {
      return emitAuto ? store.value : state.value;
    },
    set(v) {
      store.value = v;
    }
  });
  return Object.assign(auto, { store, system, state });
}
function useDark(options = {}) {
  const {
    valueDark = "dark",
    valueLight = ""
  } = options;
  const mode = useColorMode({
    ...options,
    onChanged: (mode2, defaultHandler) => {
      var _a;
      if (options.onChanged)
        (_a = options.onChanged) == null ? void 0 : _a.call(options, mode2 === "dark", defaultHandler, mode2);
      else
        defaultHandler(mode2);
    },
    modes: {
      dark: valueDark,
      light: valueLight
    }
  });
  const system = computed(() => mode.system.value);
  const isDark = computed({
    get() {
      return mode.value === "dark";
    },
    set(v) {
      const modeVal = v ? "dark" : "light";
      if (system.value === modeVal)
        mode.value = "auto";
      else
        mode.value = modeVal;
    }
  });
  return isDark;
}
function resolveElement(el) {
  if (typeof Window !== "undefined" && el instanceof Window)
    return el.document.documentElement;
  if (typeof Document !== "undefined" && el instanceof Document)
    return el.documentElement;
  return el;
}
const ARRIVED_STATE_THRESHOLD_PIXELS = 1;
function useScroll(element, options = {}) {
  const {
    throttle = 0,
    idle = 200,
    onStop = noop,
    onScroll = noop,
    offset = {
      left: 0,
      right: 0,
      top: 0,
      bottom: 0
    },
    eventListenerOptions = {
      capture: false,
      passive: true
    },
    behavior = "auto",
    window: window2 = defaultWindow,
    onError = (e) => {
      console.error(e);
    }
  } = options;
  const internalX = shallowRef(0);
  const internalY = shallowRef(0);
  const x = computed({
    get() {
      return internalX.value;
    },
    set(x2) {
      scrollTo2(x2, void 0);
    }
  });
  const y = computed({
    get() {
      return internalY.value;
    },
    set(y2) {
      scrollTo2(void 0, y2);
    }
  });
  function scrollTo2(_x, _y) {
    var _a, _b, _c, _d;
    if (!window2)
      return;
    const _element = toValue(element);
    if (!_element)
      return;
    (_c = _element instanceof Document ? window2.document.body : _element) == null ? void 0 : _c.scrollTo({
      top: (_a = toValue(_y)) != null ? _a : y.value,
      left: (_b = toValue(_x)) != null ? _b : x.value,
      behavior: toValue(behavior)
    });
    const scrollContainer = ((_d = _element == null ? void 0 : _element.document) == null ? void 0 : _d.documentElement) || (_element == null ? void 0 : _element.documentElement) || _element;
    if (x != null)
      internalX.value = scrollContainer.scrollLeft;
    if (y != null)
      internalY.value = scrollContainer.scrollTop;
  }
  const isScrolling = shallowRef(false);
  const arrivedState = reactive({
    left: true,
    right: false,
    top: true,
    bottom: false
  });
  const directions = reactive({
    left: false,
    right: false,
    top: false,
    bottom: false
  });
  const onScrollEnd = (e) => {
    if (!isScrolling.value)
      return;
    isScrolling.value = false;
    directions.left = false;
    directions.right = false;
    directions.top = false;
    directions.bottom = false;
    onStop(e);
  };
  const onScrollEndDebounced = useDebounceFn(onScrollEnd, throttle + idle);
  const setArrivedState = (target) => {
    var _a;
    if (!window2)
      return;
    const el = ((_a = target == null ? void 0 : target.document) == null ? void 0 : _a.documentElement) || (target == null ? void 0 : target.documentElement) || unrefElement(target);
    const { display, flexDirection, direction } = getComputedStyle(el);
    const directionMultipler = direction === "rtl" ? -1 : 1;
    const scrollLeft = el.scrollLeft;
    directions.left = scrollLeft < internalX.value;
    directions.right = scrollLeft > internalX.value;
    const left = Math.abs(scrollLeft * directionMultipler) <= (offset.left || 0);
    const right = Math.abs(scrollLeft * directionMultipler) + el.clientWidth >= el.scrollWidth - (offset.right || 0) - ARRIVED_STATE_THRESHOLD_PIXELS;
    if (display === "flex" && flexDirection === "row-reverse") {
      arrivedState.left = right;
      arrivedState.right = left;
    } else {
      arrivedState.left = left;
      arrivedState.right = right;
    }
    internalX.value = scrollLeft;
    let scrollTop = el.scrollTop;
    if (target === window2.document && !scrollTop)
      scrollTop = window2.document.body.scrollTop;
    directions.top = scrollTop < internalY.value;
    directions.bottom = scrollTop > internalY.value;
    const top = Math.abs(scrollTop) <= (offset.top || 0);
    const bottom = Math.abs(scrollTop) + el.clientHeight >= el.scrollHeight - (offset.bottom || 0) - ARRIVED_STATE_THRESHOLD_PIXELS;
    if (display === "flex" && flexDirection === "column-reverse") {
      arrivedState.top = bottom;
      arrivedState.bottom = top;
    } else {
      arrivedState.top = top;
      arrivedState.bottom = bottom;
    }
    internalY.value = scrollTop;
  };
  const onScrollHandler = (e) => {
    var _a;
    if (!window2)
      return;
    const eventTarget = (_a = e.target.documentElement) != null ? _a : e.target;
    setArrivedState(eventTarget);
    isScrolling.value = true;
    onScrollEndDebounced(e);
    onScroll(e);
  };
  useEventListener(
    element,
    "scroll",
    throttle ? useThrottleFn(onScrollHandler, throttle, true, false) : onScrollHandler,
    eventListenerOptions
  );
  tryOnMounted(() => {
    try {
      const _element = toValue(element);
      if (!_element)
        return;
      setArrivedState(_element);
    } catch (e) {
      onError(e);
    }
  });
  useEventListener(
    element,
    "scrollend",
    onScrollEnd,
    eventListenerOptions
  );
  return {
    x,
    y,
    isScrolling,
    arrivedState,
    directions,
    measure() {
      const _element = toValue(element);
      if (window2 && _element)
        setArrivedState(_element);
    }
  };
}
function useLocalStorage(key, initialValue, options = {}) {
  const { window: window2 = defaultWindow } = options;
  return useStorage(key, initialValue, window2 == null ? void 0 : window2.localStorage, options);
}
function checkOverflowScroll(ele) {
  const style = window.getComputedStyle(ele);
  if (style.overflowX === "scroll" || style.overflowY === "scroll" || style.overflowX === "auto" && ele.clientWidth < ele.scrollWidth || style.overflowY === "auto" && ele.clientHeight < ele.scrollHeight) {
    return true;
  } else {
    const parent = ele.parentNode;
    if (!parent || parent.tagName === "BODY")
      return false;
    return checkOverflowScroll(parent);
  }
}
function preventDefault(rawEvent) {
  const e = rawEvent || window.event;
  const _target = e.target;
  if (checkOverflowScroll(_target))
    return false;
  if (e.touches.length > 1)
    return true;
  if (e.preventDefault)
    e.preventDefault();
  return false;
}
const elInitialOverflow = /* @__PURE__ */ new WeakMap();
function useScrollLock(element, initialState = false) {
  const isLocked = shallowRef(initialState);
  let stopTouchMoveListener = null;
  let initialOverflow = "";
  watch(toRef(element), (el) => {
    const target = resolveElement(toValue(el));
    if (target) {
      const ele = target;
      if (!elInitialOverflow.get(ele))
        elInitialOverflow.set(ele, ele.style.overflow);
      if (ele.style.overflow !== "hidden")
        initialOverflow = ele.style.overflow;
      if (ele.style.overflow === "hidden")
        return isLocked.value = true;
      if (isLocked.value)
        return ele.style.overflow = "hidden";
    }
  }, {
    immediate: true
  });
  const lock = () => {
    const el = resolveElement(toValue(element));
    if (!el || isLocked.value)
      return;
    if (isIOS) {
      stopTouchMoveListener = useEventListener(
        el,
        "touchmove",
        (e) => {
          preventDefault(e);
        },
        { passive: false }
      );
    }
    el.style.overflow = "hidden";
    isLocked.value = true;
  };
  const unlock = () => {
    const el = resolveElement(toValue(element));
    if (!el || !isLocked.value)
      return;
    if (isIOS)
      stopTouchMoveListener == null ? void 0 : stopTouchMoveListener();
    el.style.overflow = initialOverflow;
    elInitialOverflow.delete(el);
    isLocked.value = false;
  };
  tryOnScopeDispose(unlock);
  return computed({
    get() {
      return isLocked.value;
    },
    set(v) {
      if (v)
        lock();
      else unlock();
    }
  });
}
function useSessionStorage(key, initialValue, options = {}) {
  const { window: window2 = defaultWindow } = options;
  return useStorage(key, initialValue, window2 == null ? void 0 : window2.sessionStorage, options);
}
function useWindowScroll(options = {}) {
  const { window: window2 = defaultWindow, ...rest } = options;
  return useScroll(window2, rest);
}
function useWindowSize(options = {}) {
  const {
    window: window2 = defaultWindow,
    initialWidth = Number.POSITIVE_INFINITY,
    initialHeight = Number.POSITIVE_INFINITY,
    listenOrientation = true,
    includeScrollbar = true,
    type = "inner"
  } = options;
  const width = shallowRef(initialWidth);
  const height = shallowRef(initialHeight);
  const update = () => {
    if (window2) {
      if (type === "outer") {
        width.value = window2.outerWidth;
        height.value = window2.outerHeight;
      } else if (type === "visual" && window2.visualViewport) {
        const { width: visualViewportWidth, height: visualViewportHeight, scale } = window2.visualViewport;
        width.value = Math.round(visualViewportWidth * scale);
        height.value = Math.round(visualViewportHeight * scale);
      } else if (includeScrollbar) {
        width.value = window2.innerWidth;
        height.value = window2.innerHeight;
      } else {
        width.value = window2.document.documentElement.clientWidth;
        height.value = window2.document.documentElement.clientHeight;
      }
    }
  };
  update();
  tryOnMounted(update);
  const listenerOptions = { passive: true };
  useEventListener("resize", update, listenerOptions);
  if (window2 && type === "visual" && window2.visualViewport) {
    useEventListener(window2.visualViewport, "resize", update, listenerOptions);
  }
  if (listenOrientation) {
    const matches = useMediaQuery("(orientation: portrait)");
    watch(matches, () => update());
  }
  return { width, height };
}
const __vite_import_meta_env__ = {};
const EXTERNAL_URL_RE = /^(?:[a-z]+:|\/\/)/i;
const APPEARANCE_KEY = "vitepress-theme-appearance";
const HASH_RE = /#.*$/;
const HASH_OR_QUERY_RE = /[?#].*$/;
const INDEX_OR_EXT_RE = /(?:(^|\/)index)?\.(?:md|html)$/;
const inBrowser = typeof document !== "undefined";
const notFoundPageData = {
  relativePath: "404.md",
  filePath: "",
  title: "404",
  description: "Not Found",
  headers: [],
  frontmatter: { sidebar: false, layout: "page" },
  lastUpdated: 0,
  isNotFound: true
};
function isActive(currentPath, matchPath, asRegex = false) {
  if (matchPath === void 0) {
    return false;
  }
  currentPath = normalize(`/${currentPath}`);
  if (asRegex) {
    return new RegExp(matchPath).test(currentPath);
  }
  if (normalize(matchPath) !== currentPath) {
    return false;
  }
  const hashMatch = matchPath.match(HASH_RE);
  if (hashMatch) {
    return (inBrowser ? location.hash : "") === hashMatch[0];
  }
  return true;
}
function normalize(path) {
  return decodeURI(path).replace(HASH_OR_QUERY_RE, "").replace(INDEX_OR_EXT_RE, "$1");
}
function isExternal(path) {
  return EXTERNAL_URL_RE.test(path);
}
function getLocaleForPath(siteData2, relativePath) {
  return Object.keys((siteData2 == null ? void 0 : siteData2.locales) || {}).find((key) => key !== "root" && !isExternal(key) && isActive(relativePath, `/${key}/`, true)) || "root";
}
function resolveSiteDataByRoute(siteData2, relativePath) {
  var _a, _b, _c, _d, _e, _f, _g;
  const localeIndex = getLocaleForPath(siteData2, relativePath);
  return Object.assign({}, siteData2, {
    localeIndex,
    lang: ((_a = siteData2.locales[localeIndex]) == null ? void 0 : _a.lang) ?? siteData2.lang,
    dir: ((_b = siteData2.locales[localeIndex]) == null ? void 0 : _b.dir) ?? siteData2.dir,
    title: ((_c = siteData2.locales[localeIndex]) == null ? void 0 : _c.title) ?? siteData2.title,
    titleTemplate: ((_d = siteData2.locales[localeIndex]) == null ? void 0 : _d.titleTemplate) ?? siteData2.titleTemplate,
    description: ((_e = siteData2.locales[localeIndex]) == null ? void 0 : _e.description) ?? siteData2.description,
    head: mergeHead(siteData2.head, ((_f = siteData2.locales[localeIndex]) == null ? void 0 : _f.head) ?? []),
    themeConfig: {
      ...siteData2.themeConfig,
      ...(_g = siteData2.locales[localeIndex]) == null ? void 0 : _g.themeConfig
    }
  });
}
function createTitle(siteData2, pageData) {
  const title = pageData.title || siteData2.title;
  const template = pageData.titleTemplate ?? siteData2.titleTemplate;
  if (typeof template === "string" && template.includes(":title")) {
    return template.replace(/:title/g, title);
  }
  const templateString = createTitleTemplate(siteData2.title, template);
  if (title === templateString.slice(3)) {
    return title;
  }
  return `${title}${templateString}`;
}
function createTitleTemplate(siteTitle, template) {
  if (template === false) {
    return "";
  }
  if (template === true || template === void 0) {
    return ` | ${siteTitle}`;
  }
  if (siteTitle === template) {
    return "";
  }
  return ` | ${template}`;
}
function hasTag(head, tag) {
  const [tagType, tagAttrs] = tag;
  if (tagType !== "meta")
    return false;
  const keyAttr = Object.entries(tagAttrs)[0];
  if (keyAttr == null)
    return false;
  return head.some(([type, attrs]) => type === tagType && attrs[keyAttr[0]] === keyAttr[1]);
}
function mergeHead(prev, curr) {
  return [...prev.filter((tagAttrs) => !hasTag(curr, tagAttrs)), ...curr];
}
const INVALID_CHAR_REGEX = /[\u0000-\u001F"#$&*+,:;<=>?[\]^`{|}\u007F]/g;
const DRIVE_LETTER_REGEX = /^[a-z]:/i;
function sanitizeFileName(name) {
  const match = DRIVE_LETTER_REGEX.exec(name);
  const driveLetter = match ? match[0] : "";
  return driveLetter + name.slice(driveLetter.length).replace(INVALID_CHAR_REGEX, "_").replace(/(^|\/)_+(?=[^/]*$)/, "$1");
}
const KNOWN_EXTENSIONS = /* @__PURE__ */ new Set();
function treatAsHtml(filename) {
  var _a;
  if (KNOWN_EXTENSIONS.size === 0) {
    const extraExts = typeof process === "object" && ((_a = process.env) == null ? void 0 : _a.VITE_EXTRA_EXTENSIONS) || (__vite_import_meta_env__ == null ? void 0 : __vite_import_meta_env__.VITE_EXTRA_EXTENSIONS) || "";
    ("3g2,3gp,aac,ai,apng,au,avif,bin,bmp,cer,class,conf,crl,css,csv,dll,doc,eps,epub,exe,gif,gz,ics,ief,jar,jpe,jpeg,jpg,js,json,jsonld,m4a,man,mid,midi,mjs,mov,mp2,mp3,mp4,mpe,mpeg,mpg,mpp,oga,ogg,ogv,ogx,opus,otf,p10,p7c,p7m,p7s,pdf,png,ps,qt,roff,rtf,rtx,ser,svg,t,tif,tiff,tr,ts,tsv,ttf,txt,vtt,wav,weba,webm,webp,woff,woff2,xhtml,xml,yaml,yml,zip" + (extraExts && typeof extraExts === "string" ? "," + extraExts : "")).split(",").forEach((ext2) => KNOWN_EXTENSIONS.add(ext2));
  }
  const ext = filename.split(".").pop();
  return ext == null || !KNOWN_EXTENSIONS.has(ext.toLowerCase());
}
function escapeRegExp(str) {
  return str.replace(/[|\\{}()[\]^$+*?.]/g, "\\$&").replace(/-/g, "\\x2d");
}
const dataSymbol = Symbol();
const siteDataRef = shallowRef(siteData);
function initData(route) {
  const site = computed(() => resolveSiteDataByRoute(siteDataRef.value, route.data.relativePath));
  const appearance = site.value.appearance;
  const isDark = appearance === "force-dark" ? ref(true) : appearance === "force-auto" ? usePreferredDark() : appearance ? useDark({
    storageKey: APPEARANCE_KEY,
    initialValue: () => appearance === "dark" ? "dark" : "auto",
    ...typeof appearance === "object" ? appearance : {}
  }) : ref(false);
  const hashRef = ref(inBrowser ? location.hash : "");
  if (inBrowser) {
    window.addEventListener("hashchange", () => {
      hashRef.value = location.hash;
    });
  }
  watch(() => route.data, () => {
    hashRef.value = inBrowser ? location.hash : "";
  });
  return {
    site,
    theme: computed(() => site.value.themeConfig),
    page: computed(() => route.data),
    frontmatter: computed(() => route.data.frontmatter),
    params: computed(() => route.data.params),
    lang: computed(() => site.value.lang),
    dir: computed(() => route.data.frontmatter.dir || site.value.dir),
    localeIndex: computed(() => site.value.localeIndex || "root"),
    title: computed(() => createTitle(site.value, route.data)),
    description: computed(() => route.data.description || site.value.description),
    isDark,
    hash: computed(() => hashRef.value)
  };
}
function useData$1() {
  const data = inject(dataSymbol);
  if (!data) {
    throw new Error("vitepress data not properly injected in app");
  }
  return data;
}
function joinPath(base, path) {
  return `${base}${path}`.replace(/\/+/g, "/");
}
function withBase(path) {
  return EXTERNAL_URL_RE.test(path) || !path.startsWith("/") ? path : joinPath(siteDataRef.value.base, path);
}
function pathToFile(path) {
  let pagePath = path.replace(/\.html$/, "");
  pagePath = decodeURIComponent(pagePath);
  pagePath = pagePath.replace(/\/$/, "/index");
  {
    if (inBrowser) {
      const base = "/";
      pagePath = sanitizeFileName(pagePath.slice(base.length).replace(/\//g, "_") || "index") + ".md";
      let pageHash = __VP_HASH_MAP__[pagePath.toLowerCase()];
      if (!pageHash) {
        pagePath = pagePath.endsWith("_index.md") ? pagePath.slice(0, -9) + ".md" : pagePath.slice(0, -3) + "_index.md";
        pageHash = __VP_HASH_MAP__[pagePath.toLowerCase()];
      }
      if (!pageHash)
        return null;
      pagePath = `${base}${"assets"}/${pagePath}.${pageHash}.js`;
    } else {
      pagePath = `./${sanitizeFileName(pagePath.slice(1).replace(/\//g, "_"))}.md.js`;
    }
  }
  return pagePath;
}
let contentUpdatedCallbacks = [];
function onContentUpdated(fn) {
  contentUpdatedCallbacks.push(fn);
  onUnmounted(() => {
    contentUpdatedCallbacks = contentUpdatedCallbacks.filter((f) => f !== fn);
  });
}
function getScrollOffset() {
  let scrollOffset = siteDataRef.value.scrollOffset;
  let offset = 0;
  let padding = 24;
  if (typeof scrollOffset === "object" && "padding" in scrollOffset) {
    padding = scrollOffset.padding;
    scrollOffset = scrollOffset.selector;
  }
  if (typeof scrollOffset === "number") {
    offset = scrollOffset;
  } else if (typeof scrollOffset === "string") {
    offset = tryOffsetSelector(scrollOffset, padding);
  } else if (Array.isArray(scrollOffset)) {
    for (const selector of scrollOffset) {
      const res = tryOffsetSelector(selector, padding);
      if (res) {
        offset = res;
        break;
      }
    }
  }
  return offset;
}
function tryOffsetSelector(selector, padding) {
  const el = document.querySelector(selector);
  if (!el)
    return 0;
  const bot = el.getBoundingClientRect().bottom;
  if (bot < 0)
    return 0;
  return bot + padding;
}
const RouterSymbol = Symbol();
const fakeHost = "http://a.com";
const getDefaultRoute = () => ({
  path: "/",
  component: null,
  data: notFoundPageData
});
function createRouter(loadPageModule, fallbackComponent) {
  const route = reactive(getDefaultRoute());
  const router = {
    route,
    go
  };
  async function go(href = inBrowser ? location.href : "/") {
    var _a, _b;
    href = normalizeHref(href);
    if (await ((_a = router.onBeforeRouteChange) == null ? void 0 : _a.call(router, href)) === false)
      return;
    if (inBrowser && href !== normalizeHref(location.href)) {
      history.replaceState({ scrollPosition: window.scrollY }, "");
      history.pushState({}, "", href);
    }
    await loadPage(href);
    await ((_b = router.onAfterRouteChange ?? router.onAfterRouteChanged) == null ? void 0 : _b(href));
  }
  let latestPendingPath = null;
  async function loadPage(href, scrollPosition = 0, isRetry = false) {
    var _a, _b;
    if (await ((_a = router.onBeforePageLoad) == null ? void 0 : _a.call(router, href)) === false)
      return;
    const targetLoc = new URL(href, fakeHost);
    const pendingPath = latestPendingPath = targetLoc.pathname;
    try {
      let page = await loadPageModule(pendingPath);
      if (!page) {
        throw new Error(`Page not found: ${pendingPath}`);
      }
      if (latestPendingPath === pendingPath) {
        latestPendingPath = null;
        const { default: comp, __pageData } = page;
        if (!comp) {
          throw new Error(`Invalid route component: ${comp}`);
        }
        await ((_b = router.onAfterPageLoad) == null ? void 0 : _b.call(router, href));
        route.path = inBrowser ? pendingPath : withBase(pendingPath);
        route.component = markRaw(comp);
        route.data = true ? markRaw(__pageData) : readonly(__pageData);
        if (inBrowser) {
          nextTick(() => {
            let actualPathname = siteDataRef.value.base + __pageData.relativePath.replace(/(?:(^|\/)index)?\.md$/, "$1");
            if (!siteDataRef.value.cleanUrls && !actualPathname.endsWith("/")) {
              actualPathname += ".html";
            }
            if (actualPathname !== targetLoc.pathname) {
              targetLoc.pathname = actualPathname;
              href = actualPathname + targetLoc.search + targetLoc.hash;
              history.replaceState({}, "", href);
            }
            if (targetLoc.hash && !scrollPosition) {
              let target = null;
              try {
                target = document.getElementById(decodeURIComponent(targetLoc.hash).slice(1));
              } catch (e) {
                console.warn(e);
              }
              if (target) {
                scrollTo(target, targetLoc.hash);
                return;
              }
            }
            window.scrollTo(0, scrollPosition);
          });
        }
      }
    } catch (err) {
      if (!/fetch|Page not found/.test(err.message) && !/^\/404(\.html|\/)?$/.test(href)) {
        console.error(err);
      }
      if (!isRetry) {
        try {
          const res = await fetch(siteDataRef.value.base + "hashmap.json");
          window.__VP_HASH_MAP__ = await res.json();
          await loadPage(href, scrollPosition, true);
          return;
        } catch (e) {
        }
      }
      if (latestPendingPath === pendingPath) {
        latestPendingPath = null;
        route.path = inBrowser ? pendingPath : withBase(pendingPath);
        route.component = fallbackComponent ? markRaw(fallbackComponent) : null;
        const relativePath = inBrowser ? pendingPath.replace(/(^|\/)$/, "$1index").replace(/(\.html)?$/, ".md").replace(/^\//, "") : "404.md";
        route.data = { ...notFoundPageData, relativePath };
      }
    }
  }
  if (inBrowser) {
    if (history.state === null) {
      history.replaceState({}, "");
    }
    window.addEventListener("click", (e) => {
      if (e.defaultPrevented || !(e.target instanceof Element) || e.target.closest("button") || // temporary fix for docsearch action buttons
      e.button !== 0 || e.ctrlKey || e.shiftKey || e.altKey || e.metaKey)
        return;
      const link2 = e.target.closest("a");
      if (!link2 || link2.closest(".vp-raw") || link2.hasAttribute("download") || link2.hasAttribute("target"))
        return;
      const linkHref = link2.getAttribute("href") ?? (link2 instanceof SVGAElement ? link2.getAttribute("xlink:href") : null);
      if (linkHref == null)
        return;
      const { href, origin, pathname, hash, search } = new URL(linkHref, link2.baseURI);
      const currentUrl = new URL(location.href);
      if (origin === currentUrl.origin && treatAsHtml(pathname)) {
        e.preventDefault();
        if (pathname === currentUrl.pathname && search === currentUrl.search) {
          if (hash !== currentUrl.hash) {
            history.pushState({}, "", href);
            window.dispatchEvent(new HashChangeEvent("hashchange", {
              oldURL: currentUrl.href,
              newURL: href
            }));
          }
          if (hash) {
            scrollTo(link2, hash, link2.classList.contains("header-anchor"));
          } else {
            window.scrollTo(0, 0);
          }
        } else {
          go(href);
        }
      }
    }, { capture: true });
    window.addEventListener("popstate", async (e) => {
      var _a;
      if (e.state === null)
        return;
      const href = normalizeHref(location.href);
      await loadPage(href, e.state && e.state.scrollPosition || 0);
      await ((_a = router.onAfterRouteChange ?? router.onAfterRouteChanged) == null ? void 0 : _a(href));
    });
    window.addEventListener("hashchange", (e) => {
      e.preventDefault();
    });
  }
  return router;
}
function useRouter() {
  const router = inject(RouterSymbol);
  if (!router) {
    throw new Error("useRouter() is called without provider.");
  }
  return router;
}
function useRoute() {
  return useRouter().route;
}
function scrollTo(el, hash, smooth = false) {
  let target = null;
  try {
    target = el.classList.contains("header-anchor") ? el : document.getElementById(decodeURIComponent(hash).slice(1));
  } catch (e) {
    console.warn(e);
  }
  if (target) {
    let scrollToTarget = function() {
      if (!smooth || Math.abs(targetTop - window.scrollY) > window.innerHeight)
        window.scrollTo(0, targetTop);
      else
        window.scrollTo({ left: 0, top: targetTop, behavior: "smooth" });
    };
    const targetPadding = parseInt(window.getComputedStyle(target).paddingTop, 10);
    const targetTop = window.scrollY + target.getBoundingClientRect().top - getScrollOffset() + targetPadding;
    requestAnimationFrame(scrollToTarget);
  }
}
function normalizeHref(href) {
  const url = new URL(href, fakeHost);
  url.pathname = url.pathname.replace(/(^|\/)index(\.html)?$/, "$1");
  if (siteDataRef.value.cleanUrls)
    url.pathname = url.pathname.replace(/\.html$/, "");
  else if (!url.pathname.endsWith("/") && !url.pathname.endsWith(".html"))
    url.pathname += ".html";
  return url.pathname + url.search + url.hash;
}
const runCbs = () => contentUpdatedCallbacks.forEach((fn) => fn());
const Content = defineComponent({
  name: "VitePressContent",
  props: {
    as: { type: [Object, String], default: "div" }
  },
  setup(props) {
    const route = useRoute();
    const { frontmatter, site } = useData$1();
    watch(frontmatter, runCbs, { deep: true, flush: "post" });
    return () => h(props.as, site.value.contentProps ?? { style: { position: "relative" } }, [
      route.component ? h(route.component, {
        onVnodeMounted: runCbs,
        onVnodeUpdated: runCbs,
        onVnodeUnmounted: runCbs
      }) : "404 Page Not Found"
    ]);
  }
});
const _sfc_main$13 = /* @__PURE__ */ defineComponent({
  __name: "VPBackdrop",
  __ssrInlineRender: true,
  props: {
    show: { type: Boolean }
  },
  setup(__props) {
    return (_ctx, _push, _parent, _attrs) => {
      if (__props.show) {
        _push(`<div${ssrRenderAttrs(mergeProps({ class: "VPBackdrop" }, _attrs))} data-v-5e1af4b1></div>`);
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$13 = _sfc_main$13.setup;
_sfc_main$13.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_markdown-it-mathjax3_c04dfe5db0004518241f0e447b683602/node_modules/vitepress/dist/client/theme-default/components/VPBackdrop.vue");
  return _sfc_setup$13 ? _sfc_setup$13(props, ctx) : void 0;
};
const VPBackdrop = /* @__PURE__ */ _export_sfc(_sfc_main$13, [["__scopeId", "data-v-5e1af4b1"]]);
const useData = useData$1;
function throttleAndDebounce(fn, delay) {
  let timeoutId;
  let called = false;
  return () => {
    if (timeoutId)
      clearTimeout(timeoutId);
    if (!called) {
      fn();
      (called = true) && setTimeout(() => called = false, delay);
    } else
      timeoutId = setTimeout(fn, delay);
  };
}
function ensureStartingSlash(path) {
  return path.startsWith("/") ? path : `/${path}`;
}
function normalizeLink$1(url) {
  const { pathname, search, hash, protocol } = new URL(url, "http://a.com");
  if (isExternal(url) || url.startsWith("#") || !protocol.startsWith("http") || !treatAsHtml(pathname))
    return url;
  const { site } = useData();
  const normalizedPath = pathname.endsWith("/") || pathname.endsWith(".html") ? url : url.replace(/(?:(^\.+)\/)?.*$/, `$1${pathname.replace(/(\.md)?$/, site.value.cleanUrls ? "" : ".html")}${search}${hash}`);
  return withBase(normalizedPath);
}
function useLangs({ correspondingLink = false } = {}) {
  const { site, localeIndex, page, theme: theme2, hash } = useData();
  const currentLang = computed(() => {
    var _a, _b;
    return {
      label: (_a = site.value.locales[localeIndex.value]) == null ? void 0 : _a.label,
      link: ((_b = site.value.locales[localeIndex.value]) == null ? void 0 : _b.link) || (localeIndex.value === "root" ? "/" : `/${localeIndex.value}/`)
    };
  });
  const localeLinks = computed(() => Object.entries(site.value.locales).flatMap(([key, value]) => currentLang.value.label === value.label ? [] : {
    text: value.label,
    link: normalizeLink(value.link || (key === "root" ? "/" : `/${key}/`), theme2.value.i18nRouting !== false && correspondingLink, page.value.relativePath.slice(currentLang.value.link.length - 1), !site.value.cleanUrls) + hash.value
  }));
  return { localeLinks, currentLang };
}
function normalizeLink(link2, addPath, path, addExt) {
  return addPath ? link2.replace(/\/$/, "") + ensureStartingSlash(path.replace(/(^|\/)index\.md$/, "$1").replace(/\.md$/, addExt ? ".html" : "")) : link2;
}
const _sfc_main$12 = /* @__PURE__ */ defineComponent({
  __name: "NotFound",
  __ssrInlineRender: true,
  setup(__props) {
    const { theme: theme2 } = useData();
    const { currentLang } = useLangs();
    return (_ctx, _push, _parent, _attrs) => {
      var _a, _b, _c, _d, _e;
      _push(`<div${ssrRenderAttrs(mergeProps({ class: "NotFound" }, _attrs))} data-v-4f5fe8d5><p class="code" data-v-4f5fe8d5>${ssrInterpolate(((_a = unref(theme2).notFound) == null ? void 0 : _a.code) ?? "404")}</p><h1 class="title" data-v-4f5fe8d5>${ssrInterpolate(((_b = unref(theme2).notFound) == null ? void 0 : _b.title) ?? "PAGE NOT FOUND")}</h1><div class="divider" data-v-4f5fe8d5></div><blockquote class="quote" data-v-4f5fe8d5>${ssrInterpolate(((_c = unref(theme2).notFound) == null ? void 0 : _c.quote) ?? "But if you don't change your direction, and if you keep looking, you may end up where you are heading.")}</blockquote><div class="action" data-v-4f5fe8d5><a class="link"${ssrRenderAttr("href", unref(withBase)(unref(currentLang).link))}${ssrRenderAttr("aria-label", ((_d = unref(theme2).notFound) == null ? void 0 : _d.linkLabel) ?? "go to home")} data-v-4f5fe8d5>${ssrInterpolate(((_e = unref(theme2).notFound) == null ? void 0 : _e.linkText) ?? "Take me home")}</a></div></div>`);
    };
  }
});
const _sfc_setup$12 = _sfc_main$12.setup;
_sfc_main$12.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_markdown-it-mathjax3_c04dfe5db0004518241f0e447b683602/node_modules/vitepress/dist/client/theme-default/NotFound.vue");
  return _sfc_setup$12 ? _sfc_setup$12(props, ctx) : void 0;
};
const NotFound = /* @__PURE__ */ _export_sfc(_sfc_main$12, [["__scopeId", "data-v-4f5fe8d5"]]);
function getSidebar(_sidebar, path) {
  if (Array.isArray(_sidebar))
    return addBase(_sidebar);
  if (_sidebar == null)
    return [];
  path = ensureStartingSlash(path);
  const dir = Object.keys(_sidebar).sort((a, b) => {
    return b.split("/").length - a.split("/").length;
  }).find((dir2) => {
    return path.startsWith(ensureStartingSlash(dir2));
  });
  const sidebar = dir ? _sidebar[dir] : [];
  return Array.isArray(sidebar) ? addBase(sidebar) : addBase(sidebar.items, sidebar.base);
}
function getSidebarGroups(sidebar) {
  const groups = [];
  let lastGroupIndex = 0;
  for (const index in sidebar) {
    const item = sidebar[index];
    if (item.items) {
      lastGroupIndex = groups.push(item);
      continue;
    }
    if (!groups[lastGroupIndex]) {
      groups.push({ items: [] });
    }
    groups[lastGroupIndex].items.push(item);
  }
  return groups;
}
function getFlatSideBarLinks(sidebar) {
  const links = [];
  function recursivelyExtractLinks(items) {
    for (const item of items) {
      if (item.text && item.link) {
        links.push({
          text: item.text,
          link: item.link,
          docFooterText: item.docFooterText
        });
      }
      if (item.items) {
        recursivelyExtractLinks(item.items);
      }
    }
  }
  recursivelyExtractLinks(sidebar);
  return links;
}
function hasActiveLink(path, items) {
  if (Array.isArray(items)) {
    return items.some((item) => hasActiveLink(path, item));
  }
  return isActive(path, items.link) ? true : items.items ? hasActiveLink(path, items.items) : false;
}
function addBase(items, _base) {
  return [...items].map((_item) => {
    const item = { ..._item };
    const base = item.base || _base;
    if (base && item.link)
      item.link = base + item.link;
    if (item.items)
      item.items = addBase(item.items, base);
    return item;
  });
}
function useSidebar() {
  const { frontmatter, page, theme: theme2 } = useData();
  const is960 = useMediaQuery("(min-width: 960px)");
  const isOpen = ref(false);
  const _sidebar = computed(() => {
    const sidebarConfig = theme2.value.sidebar;
    const relativePath = page.value.relativePath;
    return sidebarConfig ? getSidebar(sidebarConfig, relativePath) : [];
  });
  const sidebar = ref(_sidebar.value);
  watch(_sidebar, (next, prev) => {
    if (JSON.stringify(next) !== JSON.stringify(prev))
      sidebar.value = _sidebar.value;
  });
  const hasSidebar = computed(() => {
    return frontmatter.value.sidebar !== false && sidebar.value.length > 0 && frontmatter.value.layout !== "home";
  });
  const leftAside = computed(() => {
    if (hasAside)
      return frontmatter.value.aside == null ? theme2.value.aside === "left" : frontmatter.value.aside === "left";
    return false;
  });
  const hasAside = computed(() => {
    if (frontmatter.value.layout === "home")
      return false;
    if (frontmatter.value.aside != null)
      return !!frontmatter.value.aside;
    return theme2.value.aside !== false;
  });
  const isSidebarEnabled = computed(() => hasSidebar.value && is960.value);
  const sidebarGroups = computed(() => {
    return hasSidebar.value ? getSidebarGroups(sidebar.value) : [];
  });
  function open() {
    isOpen.value = true;
  }
  function close() {
    isOpen.value = false;
  }
  function toggle() {
    isOpen.value ? close() : open();
  }
  return {
    isOpen,
    sidebar,
    sidebarGroups,
    hasSidebar,
    hasAside,
    leftAside,
    isSidebarEnabled,
    open,
    close,
    toggle
  };
}
function useCloseSidebarOnEscape(isOpen, close) {
  let triggerElement;
  watchEffect(() => {
    triggerElement = isOpen.value ? document.activeElement : void 0;
  });
  onMounted(() => {
    window.addEventListener("keyup", onEscape);
  });
  onUnmounted(() => {
    window.removeEventListener("keyup", onEscape);
  });
  function onEscape(e) {
    if (e.key === "Escape" && isOpen.value) {
      close();
      triggerElement == null ? void 0 : triggerElement.focus();
    }
  }
}
function useSidebarControl(item) {
  const { page, hash } = useData();
  const collapsed = ref(false);
  const collapsible = computed(() => {
    return item.value.collapsed != null;
  });
  const isLink = computed(() => {
    return !!item.value.link;
  });
  const isActiveLink = ref(false);
  const updateIsActiveLink = () => {
    isActiveLink.value = isActive(page.value.relativePath, item.value.link);
  };
  watch([page, item, hash], updateIsActiveLink);
  onMounted(updateIsActiveLink);
  const hasActiveLink$1 = computed(() => {
    if (isActiveLink.value) {
      return true;
    }
    return item.value.items ? hasActiveLink(page.value.relativePath, item.value.items) : false;
  });
  const hasChildren = computed(() => {
    return !!(item.value.items && item.value.items.length);
  });
  watchEffect(() => {
    collapsed.value = !!(collapsible.value && item.value.collapsed);
  });
  watchPostEffect(() => {
    (isActiveLink.value || hasActiveLink$1.value) && (collapsed.value = false);
  });
  function toggle() {
    if (collapsible.value) {
      collapsed.value = !collapsed.value;
    }
  }
  return {
    collapsed,
    collapsible,
    isLink,
    isActiveLink,
    hasActiveLink: hasActiveLink$1,
    hasChildren,
    toggle
  };
}
function useAside() {
  const { hasSidebar } = useSidebar();
  const is960 = useMediaQuery("(min-width: 960px)");
  const is1280 = useMediaQuery("(min-width: 1280px)");
  const isAsideEnabled = computed(() => {
    if (!is1280.value && !is960.value) {
      return false;
    }
    return hasSidebar.value ? is1280.value : is960.value;
  });
  return {
    isAsideEnabled
  };
}
const ignoreRE = /\b(?:VPBadge|header-anchor|footnote-ref|ignore-header)\b/;
const resolvedHeaders = [];
function resolveTitle(theme2) {
  return typeof theme2.outline === "object" && !Array.isArray(theme2.outline) && theme2.outline.label || theme2.outlineTitle || "On this page";
}
function getHeaders(range) {
  const headers = [
    ...document.querySelectorAll(".VPDoc :where(h1,h2,h3,h4,h5,h6)")
  ].filter((el) => el.id && el.hasChildNodes()).map((el) => {
    const level = Number(el.tagName[1]);
    return {
      element: el,
      title: serializeHeader(el),
      link: "#" + el.id,
      level
    };
  });
  return resolveHeaders(headers, range);
}
function serializeHeader(h2) {
  let ret = "";
  for (const node of h2.childNodes) {
    if (node.nodeType === 1) {
      if (ignoreRE.test(node.className))
        continue;
      ret += node.textContent;
    } else if (node.nodeType === 3) {
      ret += node.textContent;
    }
  }
  return ret.trim();
}
function resolveHeaders(headers, range) {
  if (range === false) {
    return [];
  }
  const levelsRange = (typeof range === "object" && !Array.isArray(range) ? range.level : range) || 2;
  const [high, low] = typeof levelsRange === "number" ? [levelsRange, levelsRange] : levelsRange === "deep" ? [2, 6] : levelsRange;
  return buildTree(headers, high, low);
}
function useActiveAnchor(container, marker) {
  const { isAsideEnabled } = useAside();
  const onScroll = throttleAndDebounce(setActiveLink, 100);
  let prevActiveLink = null;
  onMounted(() => {
    requestAnimationFrame(setActiveLink);
    window.addEventListener("scroll", onScroll);
  });
  onUpdated(() => {
    activateLink(location.hash);
  });
  onUnmounted(() => {
    window.removeEventListener("scroll", onScroll);
  });
  function setActiveLink() {
    if (!isAsideEnabled.value) {
      return;
    }
    const scrollY = window.scrollY;
    const innerHeight = window.innerHeight;
    const offsetHeight = document.body.offsetHeight;
    const isBottom = Math.abs(scrollY + innerHeight - offsetHeight) < 1;
    const headers = resolvedHeaders.map(({ element, link: link2 }) => ({
      link: link2,
      top: getAbsoluteTop(element)
    })).filter(({ top }) => !Number.isNaN(top)).sort((a, b) => a.top - b.top);
    if (!headers.length) {
      activateLink(null);
      return;
    }
    if (scrollY < 1) {
      activateLink(null);
      return;
    }
    if (isBottom) {
      activateLink(headers[headers.length - 1].link);
      return;
    }
    let activeLink = null;
    for (const { link: link2, top } of headers) {
      if (top > scrollY + getScrollOffset() + 4) {
        break;
      }
      activeLink = link2;
    }
    activateLink(activeLink);
  }
  function activateLink(hash) {
    if (prevActiveLink) {
      prevActiveLink.classList.remove("active");
    }
    if (hash == null) {
      prevActiveLink = null;
    } else {
      prevActiveLink = container.value.querySelector(`a[href="${decodeURIComponent(hash)}"]`);
    }
    const activeLink = prevActiveLink;
    if (activeLink) {
      activeLink.classList.add("active");
      marker.value.style.top = activeLink.offsetTop + 39 + "px";
      marker.value.style.opacity = "1";
    } else {
      marker.value.style.top = "33px";
      marker.value.style.opacity = "0";
    }
  }
}
function getAbsoluteTop(element) {
  let offsetTop = 0;
  while (element !== document.body) {
    if (element === null) {
      return NaN;
    }
    offsetTop += element.offsetTop;
    element = element.offsetParent;
  }
  return offsetTop;
}
function buildTree(data, min, max) {
  resolvedHeaders.length = 0;
  const result = [];
  const stack = [];
  data.forEach((item) => {
    const node = { ...item, children: [] };
    let parent = stack[stack.length - 1];
    while (parent && parent.level >= node.level) {
      stack.pop();
      parent = stack[stack.length - 1];
    }
    if (node.element.classList.contains("ignore-header") || parent && "shouldIgnore" in parent) {
      stack.push({ level: node.level, shouldIgnore: true });
      return;
    }
    if (node.level > max || node.level < min)
      return;
    resolvedHeaders.push({ element: node.element, link: node.link });
    if (parent)
      parent.children.push(node);
    else
      result.push(node);
    stack.push(node);
  });
  return result;
}
const _sfc_main$11 = /* @__PURE__ */ defineComponent({
  __name: "VPDocOutlineItem",
  __ssrInlineRender: true,
  props: {
    headers: {},
    root: { type: Boolean }
  },
  setup(__props) {
    return (_ctx, _push, _parent, _attrs) => {
      const _component_VPDocOutlineItem = resolveComponent("VPDocOutlineItem", true);
      _push(`<ul${ssrRenderAttrs(mergeProps({
        class: ["VPDocOutlineItem", __props.root ? "root" : "nested"]
      }, _attrs))} data-v-82c46056><!--[-->`);
      ssrRenderList(__props.headers, ({ children, link: link2, title }) => {
        _push(`<li data-v-82c46056><a class="outline-link"${ssrRenderAttr("href", link2)}${ssrRenderAttr("title", title)} data-v-82c46056>${ssrInterpolate(title)}</a>`);
        if (children == null ? void 0 : children.length) {
          _push(ssrRenderComponent(_component_VPDocOutlineItem, { headers: children }, null, _parent));
        } else {
          _push(`<!---->`);
        }
        _push(`</li>`);
      });
      _push(`<!--]--></ul>`);
    };
  }
});
const _sfc_setup$11 = _sfc_main$11.setup;
_sfc_main$11.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_markdown-it-mathjax3_c04dfe5db0004518241f0e447b683602/node_modules/vitepress/dist/client/theme-default/components/VPDocOutlineItem.vue");
  return _sfc_setup$11 ? _sfc_setup$11(props, ctx) : void 0;
};
const VPDocOutlineItem = /* @__PURE__ */ _export_sfc(_sfc_main$11, [["__scopeId", "data-v-82c46056"]]);
const _sfc_main$10 = /* @__PURE__ */ defineComponent({
  __name: "VPDocAsideOutline",
  __ssrInlineRender: true,
  setup(__props) {
    const { frontmatter, theme: theme2 } = useData();
    const headers = shallowRef([]);
    onContentUpdated(() => {
      headers.value = getHeaders(frontmatter.value.outline ?? theme2.value.outline);
    });
    const container = ref();
    const marker = ref();
    useActiveAnchor(container, marker);
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<nav${ssrRenderAttrs(mergeProps({
        "aria-labelledby": "doc-outline-aria-label",
        class: ["VPDocAsideOutline", { "has-outline": headers.value.length > 0 }],
        ref_key: "container",
        ref: container
      }, _attrs))} data-v-17ac2103><div class="content" data-v-17ac2103><div class="outline-marker" data-v-17ac2103></div><div aria-level="2" class="outline-title" id="doc-outline-aria-label" role="heading" data-v-17ac2103>${ssrInterpolate(unref(resolveTitle)(unref(theme2)))}</div>`);
      _push(ssrRenderComponent(VPDocOutlineItem, {
        headers: headers.value,
        root: true
      }, null, _parent));
      _push(`</div></nav>`);
    };
  }
});
const _sfc_setup$10 = _sfc_main$10.setup;
_sfc_main$10.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_markdown-it-mathjax3_c04dfe5db0004518241f0e447b683602/node_modules/vitepress/dist/client/theme-default/components/VPDocAsideOutline.vue");
  return _sfc_setup$10 ? _sfc_setup$10(props, ctx) : void 0;
};
const VPDocAsideOutline = /* @__PURE__ */ _export_sfc(_sfc_main$10, [["__scopeId", "data-v-17ac2103"]]);
const _sfc_main$$ = /* @__PURE__ */ defineComponent({
  __name: "VPDocAsideCarbonAds",
  __ssrInlineRender: true,
  props: {
    carbonAds: {}
  },
  setup(__props) {
    const VPCarbonAds = () => null;
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({ class: "VPDocAsideCarbonAds" }, _attrs))}>`);
      _push(ssrRenderComponent(unref(VPCarbonAds), { "carbon-ads": __props.carbonAds }, null, _parent));
      _push(`</div>`);
    };
  }
});
const _sfc_setup$$ = _sfc_main$$.setup;
_sfc_main$$.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_markdown-it-mathjax3_c04dfe5db0004518241f0e447b683602/node_modules/vitepress/dist/client/theme-default/components/VPDocAsideCarbonAds.vue");
  return _sfc_setup$$ ? _sfc_setup$$(props, ctx) : void 0;
};
const _sfc_main$_ = /* @__PURE__ */ defineComponent({
  __name: "VPDocAside",
  __ssrInlineRender: true,
  setup(__props) {
    const { theme: theme2 } = useData();
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({ class: "VPDocAside" }, _attrs))} data-v-210c123c>`);
      ssrRenderSlot(_ctx.$slots, "aside-top", {}, null, _push, _parent);
      ssrRenderSlot(_ctx.$slots, "aside-outline-before", {}, null, _push, _parent);
      _push(ssrRenderComponent(VPDocAsideOutline, null, null, _parent));
      ssrRenderSlot(_ctx.$slots, "aside-outline-after", {}, null, _push, _parent);
      _push(`<div class="spacer" data-v-210c123c></div>`);
      ssrRenderSlot(_ctx.$slots, "aside-ads-before", {}, null, _push, _parent);
      if (unref(theme2).carbonAds) {
        _push(ssrRenderComponent(_sfc_main$$, {
          "carbon-ads": unref(theme2).carbonAds
        }, null, _parent));
      } else {
        _push(`<!---->`);
      }
      ssrRenderSlot(_ctx.$slots, "aside-ads-after", {}, null, _push, _parent);
      ssrRenderSlot(_ctx.$slots, "aside-bottom", {}, null, _push, _parent);
      _push(`</div>`);
    };
  }
});
const _sfc_setup$_ = _sfc_main$_.setup;
_sfc_main$_.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_markdown-it-mathjax3_c04dfe5db0004518241f0e447b683602/node_modules/vitepress/dist/client/theme-default/components/VPDocAside.vue");
  return _sfc_setup$_ ? _sfc_setup$_(props, ctx) : void 0;
};
const VPDocAside = /* @__PURE__ */ _export_sfc(_sfc_main$_, [["__scopeId", "data-v-210c123c"]]);
function useEditLink() {
  const { theme: theme2, page } = useData();
  return computed(() => {
    const { text = "Edit this page", pattern = "" } = theme2.value.editLink || {};
    let url;
    if (typeof pattern === "function") {
      url = pattern(page.value);
    } else {
      url = pattern.replace(/:path/g, page.value.filePath);
    }
    return { url, text };
  });
}
function usePrevNext() {
  const { page, theme: theme2, frontmatter } = useData();
  return computed(() => {
    var _a, _b, _c, _d, _e, _f, _g, _h;
    const sidebar = getSidebar(theme2.value.sidebar, page.value.relativePath);
    const links = getFlatSideBarLinks(sidebar);
    const candidates = uniqBy(links, (link2) => link2.link.replace(/[?#].*$/, ""));
    const index = candidates.findIndex((link2) => {
      return isActive(page.value.relativePath, link2.link);
    });
    const hidePrev = ((_a = theme2.value.docFooter) == null ? void 0 : _a.prev) === false && !frontmatter.value.prev || frontmatter.value.prev === false;
    const hideNext = ((_b = theme2.value.docFooter) == null ? void 0 : _b.next) === false && !frontmatter.value.next || frontmatter.value.next === false;
    return {
      prev: hidePrev ? void 0 : {
        text: (typeof frontmatter.value.prev === "string" ? frontmatter.value.prev : typeof frontmatter.value.prev === "object" ? frontmatter.value.prev.text : void 0) ?? ((_c = candidates[index - 1]) == null ? void 0 : _c.docFooterText) ?? ((_d = candidates[index - 1]) == null ? void 0 : _d.text),
        link: (typeof frontmatter.value.prev === "object" ? frontmatter.value.prev.link : void 0) ?? ((_e = candidates[index - 1]) == null ? void 0 : _e.link)
      },
      next: hideNext ? void 0 : {
        text: (typeof frontmatter.value.next === "string" ? frontmatter.value.next : typeof frontmatter.value.next === "object" ? frontmatter.value.next.text : void 0) ?? ((_f = candidates[index + 1]) == null ? void 0 : _f.docFooterText) ?? ((_g = candidates[index + 1]) == null ? void 0 : _g.text),
        link: (typeof frontmatter.value.next === "object" ? frontmatter.value.next.link : void 0) ?? ((_h = candidates[index + 1]) == null ? void 0 : _h.link)
      }
    };
  });
}
function uniqBy(array, keyFn) {
  const seen = /* @__PURE__ */ new Set();
  return array.filter((item) => {
    const k = keyFn(item);
    return seen.has(k) ? false : seen.add(k);
  });
}
const _sfc_main$Z = /* @__PURE__ */ defineComponent({
  __name: "VPLink",
  __ssrInlineRender: true,
  props: {
    tag: {},
    href: {},
    noIcon: { type: Boolean },
    target: {},
    rel: {}
  },
  setup(__props) {
    const props = __props;
    const tag = computed(() => props.tag ?? (props.href ? "a" : "span"));
    const isExternal2 = computed(
      () => props.href && EXTERNAL_URL_RE.test(props.href) || props.target === "_blank"
    );
    return (_ctx, _push, _parent, _attrs) => {
      ssrRenderVNode(_push, createVNode(resolveDynamicComponent(tag.value), mergeProps({
        class: ["VPLink", {
          link: __props.href,
          "vp-external-link-icon": isExternal2.value,
          "no-icon": __props.noIcon
        }],
        href: __props.href ? unref(normalizeLink$1)(__props.href) : void 0,
        target: __props.target ?? (isExternal2.value ? "_blank" : void 0),
        rel: __props.rel ?? (isExternal2.value ? "noreferrer" : void 0)
      }, _attrs), {
        default: withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            ssrRenderSlot(_ctx.$slots, "default", {}, null, _push2, _parent2, _scopeId);
          } else {
            return [
              renderSlot(_ctx.$slots, "default")
            ];
          }
        }),
        _: 3
      }), _parent);
    };
  }
});
const _sfc_setup$Z = _sfc_main$Z.setup;
_sfc_main$Z.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_markdown-it-mathjax3_c04dfe5db0004518241f0e447b683602/node_modules/vitepress/dist/client/theme-default/components/VPLink.vue");
  return _sfc_setup$Z ? _sfc_setup$Z(props, ctx) : void 0;
};
const _sfc_main$Y = /* @__PURE__ */ defineComponent({
  __name: "VPDocFooterLastUpdated",
  __ssrInlineRender: true,
  setup(__props) {
    const { theme: theme2, page, lang } = useData();
    const date = computed(
      () => new Date(page.value.lastUpdated)
    );
    const isoDatetime = computed(() => date.value.toISOString());
    const datetime = ref("");
    onMounted(() => {
      watchEffect(() => {
        var _a, _b, _c;
        datetime.value = new Intl.DateTimeFormat(
          ((_b = (_a = theme2.value.lastUpdated) == null ? void 0 : _a.formatOptions) == null ? void 0 : _b.forceLocale) ? lang.value : void 0,
          ((_c = theme2.value.lastUpdated) == null ? void 0 : _c.formatOptions) ?? {
            dateStyle: "short",
            timeStyle: "short"
          }
        ).format(date.value);
      });
    });
    return (_ctx, _push, _parent, _attrs) => {
      var _a;
      _push(`<p${ssrRenderAttrs(mergeProps({ class: "VPLastUpdated" }, _attrs))} data-v-003d93ee>${ssrInterpolate(((_a = unref(theme2).lastUpdated) == null ? void 0 : _a.text) || unref(theme2).lastUpdatedText || "Last updated")}: <time${ssrRenderAttr("datetime", isoDatetime.value)} data-v-003d93ee>${ssrInterpolate(datetime.value)}</time></p>`);
    };
  }
});
const _sfc_setup$Y = _sfc_main$Y.setup;
_sfc_main$Y.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_markdown-it-mathjax3_c04dfe5db0004518241f0e447b683602/node_modules/vitepress/dist/client/theme-default/components/VPDocFooterLastUpdated.vue");
  return _sfc_setup$Y ? _sfc_setup$Y(props, ctx) : void 0;
};
const VPDocFooterLastUpdated = /* @__PURE__ */ _export_sfc(_sfc_main$Y, [["__scopeId", "data-v-003d93ee"]]);
const _sfc_main$X = /* @__PURE__ */ defineComponent({
  __name: "VPDocFooter",
  __ssrInlineRender: true,
  setup(__props) {
    const { theme: theme2, page, frontmatter } = useData();
    const editLink = useEditLink();
    const control = usePrevNext();
    const hasEditLink = computed(
      () => theme2.value.editLink && frontmatter.value.editLink !== false
    );
    const hasLastUpdated = computed(() => page.value.lastUpdated);
    const showFooter = computed(
      () => hasEditLink.value || hasLastUpdated.value || control.value.prev || control.value.next
    );
    return (_ctx, _push, _parent, _attrs) => {
      var _a, _b, _c, _d;
      if (showFooter.value) {
        _push(`<footer${ssrRenderAttrs(mergeProps({ class: "VPDocFooter" }, _attrs))} data-v-5fa326ac>`);
        ssrRenderSlot(_ctx.$slots, "doc-footer-before", {}, null, _push, _parent);
        if (hasEditLink.value || hasLastUpdated.value) {
          _push(`<div class="edit-info" data-v-5fa326ac>`);
          if (hasEditLink.value) {
            _push(`<div class="edit-link" data-v-5fa326ac>`);
            _push(ssrRenderComponent(_sfc_main$Z, {
              class: "edit-link-button",
              href: unref(editLink).url,
              "no-icon": true
            }, {
              default: withCtx((_, _push2, _parent2, _scopeId) => {
                if (_push2) {
                  _push2(`<span class="vpi-square-pen edit-link-icon" data-v-5fa326ac${_scopeId}></span> ${ssrInterpolate(unref(editLink).text)}`);
                } else {
                  return [
                    createVNode("span", { class: "vpi-square-pen edit-link-icon" }),
                    createTextVNode(" " + toDisplayString(unref(editLink).text), 1)
                  ];
                }
              }),
              _: 1
            }, _parent));
            _push(`</div>`);
          } else {
            _push(`<!---->`);
          }
          if (hasLastUpdated.value) {
            _push(`<div class="last-updated" data-v-5fa326ac>`);
            _push(ssrRenderComponent(VPDocFooterLastUpdated, null, null, _parent));
            _push(`</div>`);
          } else {
            _push(`<!---->`);
          }
          _push(`</div>`);
        } else {
          _push(`<!---->`);
        }
        if (((_a = unref(control).prev) == null ? void 0 : _a.link) || ((_b = unref(control).next) == null ? void 0 : _b.link)) {
          _push(`<nav class="prev-next" aria-labelledby="doc-footer-aria-label" data-v-5fa326ac><span class="visually-hidden" id="doc-footer-aria-label" data-v-5fa326ac>Pager</span><div class="pager" data-v-5fa326ac>`);
          if ((_c = unref(control).prev) == null ? void 0 : _c.link) {
            _push(ssrRenderComponent(_sfc_main$Z, {
              class: "pager-link prev",
              href: unref(control).prev.link
            }, {
              default: withCtx((_, _push2, _parent2, _scopeId) => {
                var _a2, _b2;
                if (_push2) {
                  _push2(`<span class="desc" data-v-5fa326ac${_scopeId}>${(((_a2 = unref(theme2).docFooter) == null ? void 0 : _a2.prev) || "Previous page") ?? ""}</span><span class="title" data-v-5fa326ac${_scopeId}>${unref(control).prev.text ?? ""}</span>`);
                } else {
                  return [
                    createVNode("span", {
                      class: "desc",
                      innerHTML: ((_b2 = unref(theme2).docFooter) == null ? void 0 : _b2.prev) || "Previous page"
                    }, null, 8, ["innerHTML"]),
                    createVNode("span", {
                      class: "title",
                      innerHTML: unref(control).prev.text
                    }, null, 8, ["innerHTML"])
                  ];
                }
              }),
              _: 1
            }, _parent));
          } else {
            _push(`<!---->`);
          }
          _push(`</div><div class="pager" data-v-5fa326ac>`);
          if ((_d = unref(control).next) == null ? void 0 : _d.link) {
            _push(ssrRenderComponent(_sfc_main$Z, {
              class: "pager-link next",
              href: unref(control).next.link
            }, {
              default: withCtx((_, _push2, _parent2, _scopeId) => {
                var _a2, _b2;
                if (_push2) {
                  _push2(`<span class="desc" data-v-5fa326ac${_scopeId}>${(((_a2 = unref(theme2).docFooter) == null ? void 0 : _a2.next) || "Next page") ?? ""}</span><span class="title" data-v-5fa326ac${_scopeId}>${unref(control).next.text ?? ""}</span>`);
                } else {
                  return [
                    createVNode("span", {
                      class: "desc",
                      innerHTML: ((_b2 = unref(theme2).docFooter) == null ? void 0 : _b2.next) || "Next page"
                    }, null, 8, ["innerHTML"]),
                    createVNode("span", {
                      class: "title",
                      innerHTML: unref(control).next.text
                    }, null, 8, ["innerHTML"])
                  ];
                }
              }),
              _: 1
            }, _parent));
          } else {
            _push(`<!---->`);
          }
          _push(`</div></nav>`);
        } else {
          _push(`<!---->`);
        }
        _push(`</footer>`);
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$X = _sfc_main$X.setup;
_sfc_main$X.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_markdown-it-mathjax3_c04dfe5db0004518241f0e447b683602/node_modules/vitepress/dist/client/theme-default/components/VPDocFooter.vue");
  return _sfc_setup$X ? _sfc_setup$X(props, ctx) : void 0;
};
const VPDocFooter = /* @__PURE__ */ _export_sfc(_sfc_main$X, [["__scopeId", "data-v-5fa326ac"]]);
const _sfc_main$W = /* @__PURE__ */ defineComponent({
  __name: "VPDoc",
  __ssrInlineRender: true,
  setup(__props) {
    const { theme: theme2 } = useData();
    const route = useRoute();
    const { hasSidebar, hasAside, leftAside } = useSidebar();
    const pageName = computed(
      () => route.path.replace(/[./]+/g, "_").replace(/_html$/, "")
    );
    return (_ctx, _push, _parent, _attrs) => {
      const _component_Content = resolveComponent("Content");
      _push(`<div${ssrRenderAttrs(mergeProps({
        class: ["VPDoc", { "has-sidebar": unref(hasSidebar), "has-aside": unref(hasAside) }]
      }, _attrs))} data-v-c9dc81b9>`);
      ssrRenderSlot(_ctx.$slots, "doc-top", {}, null, _push, _parent);
      _push(`<div class="container" data-v-c9dc81b9>`);
      if (unref(hasAside)) {
        _push(`<div class="${ssrRenderClass([{ "left-aside": unref(leftAside) }, "aside"])}" data-v-c9dc81b9><div class="aside-curtain" data-v-c9dc81b9></div><div class="aside-container" data-v-c9dc81b9><div class="aside-content" data-v-c9dc81b9>`);
        _push(ssrRenderComponent(VPDocAside, null, {
          "aside-top": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-top", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-top", {}, void 0, true)
              ];
            }
          }),
          "aside-bottom": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-bottom", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-bottom", {}, void 0, true)
              ];
            }
          }),
          "aside-outline-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-outline-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-outline-before", {}, void 0, true)
              ];
            }
          }),
          "aside-outline-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-outline-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-outline-after", {}, void 0, true)
              ];
            }
          }),
          "aside-ads-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-ads-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-ads-before", {}, void 0, true)
              ];
            }
          }),
          "aside-ads-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-ads-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-ads-after", {}, void 0, true)
              ];
            }
          }),
          _: 3
        }, _parent));
        _push(`</div></div></div>`);
      } else {
        _push(`<!---->`);
      }
      _push(`<div class="content" data-v-c9dc81b9><div class="content-container" data-v-c9dc81b9>`);
      ssrRenderSlot(_ctx.$slots, "doc-before", {}, null, _push, _parent);
      _push(`<main class="main" data-v-c9dc81b9>`);
      _push(ssrRenderComponent(_component_Content, {
        class: ["vp-doc", [
          pageName.value,
          unref(theme2).externalLinkIcon && "external-link-icon-enabled"
        ]]
      }, null, _parent));
      _push(`</main>`);
      _push(ssrRenderComponent(VPDocFooter, null, {
        "doc-footer-before": withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            ssrRenderSlot(_ctx.$slots, "doc-footer-before", {}, null, _push2, _parent2, _scopeId);
          } else {
            return [
              renderSlot(_ctx.$slots, "doc-footer-before", {}, void 0, true)
            ];
          }
        }),
        _: 3
      }, _parent));
      ssrRenderSlot(_ctx.$slots, "doc-after", {}, null, _push, _parent);
      _push(`</div></div></div>`);
      ssrRenderSlot(_ctx.$slots, "doc-bottom", {}, null, _push, _parent);
      _push(`</div>`);
    };
  }
});
const _sfc_setup$W = _sfc_main$W.setup;
_sfc_main$W.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_markdown-it-mathjax3_c04dfe5db0004518241f0e447b683602/node_modules/vitepress/dist/client/theme-default/components/VPDoc.vue");
  return _sfc_setup$W ? _sfc_setup$W(props, ctx) : void 0;
};
const VPDoc = /* @__PURE__ */ _export_sfc(_sfc_main$W, [["__scopeId", "data-v-c9dc81b9"]]);
const _sfc_main$V = /* @__PURE__ */ defineComponent({
  __name: "VPButton",
  __ssrInlineRender: true,
  props: {
    tag: {},
    size: { default: "medium" },
    theme: { default: "brand" },
    text: {},
    href: {},
    target: {},
    rel: {}
  },
  setup(__props) {
    const props = __props;
    const isExternal2 = computed(
      () => props.href && EXTERNAL_URL_RE.test(props.href)
    );
    const component = computed(() => {
      return props.tag || (props.href ? "a" : "button");
    });
    return (_ctx, _push, _parent, _attrs) => {
      ssrRenderVNode(_push, createVNode(resolveDynamicComponent(component.value), mergeProps({
        class: ["VPButton", [__props.size, __props.theme]],
        href: __props.href ? unref(normalizeLink$1)(__props.href) : void 0,
        target: props.target ?? (isExternal2.value ? "_blank" : void 0),
        rel: props.rel ?? (isExternal2.value ? "noreferrer" : void 0)
      }, _attrs), {
        default: withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            _push2(`${ssrInterpolate(__props.text)}`);
          } else {
            return [
              createTextVNode(toDisplayString(__props.text), 1)
            ];
          }
        }),
        _: 1
      }), _parent);
    };
  }
});
const _sfc_setup$V = _sfc_main$V.setup;
_sfc_main$V.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_markdown-it-mathjax3_c04dfe5db0004518241f0e447b683602/node_modules/vitepress/dist/client/theme-default/components/VPButton.vue");
  return _sfc_setup$V ? _sfc_setup$V(props, ctx) : void 0;
};
const VPButton = /* @__PURE__ */ _export_sfc(_sfc_main$V, [["__scopeId", "data-v-de42d336"]]);
const _sfc_main$U = /* @__PURE__ */ defineComponent({
  ...{ inheritAttrs: false },
  __name: "VPImage",
  __ssrInlineRender: true,
  props: {
    image: {},
    alt: {}
  },
  setup(__props) {
    return (_ctx, _push, _parent, _attrs) => {
      const _component_VPImage = resolveComponent("VPImage", true);
      if (__props.image) {
        _push(`<!--[-->`);
        if (typeof __props.image === "string" || "src" in __props.image) {
          _push(`<img${ssrRenderAttrs(mergeProps({ class: "VPImage" }, typeof __props.image === "string" ? _ctx.$attrs : { ...__props.image, ..._ctx.$attrs }, {
            src: unref(withBase)(typeof __props.image === "string" ? __props.image : __props.image.src),
            alt: __props.alt ?? (typeof __props.image === "string" ? "" : __props.image.alt || "")
          }))} data-v-fe6b7a73>`);
        } else {
          _push(`<!--[-->`);
          _push(ssrRenderComponent(_component_VPImage, mergeProps({
            class: "dark",
            image: __props.image.dark,
            alt: __props.image.alt
          }, _ctx.$attrs), null, _parent));
          _push(ssrRenderComponent(_component_VPImage, mergeProps({
            class: "light",
            image: __props.image.light,
            alt: __props.image.alt
          }, _ctx.$attrs), null, _parent));
          _push(`<!--]-->`);
        }
        _push(`<!--]-->`);
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$U = _sfc_main$U.setup;
_sfc_main$U.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_markdown-it-mathjax3_c04dfe5db0004518241f0e447b683602/node_modules/vitepress/dist/client/theme-default/components/VPImage.vue");
  return _sfc_setup$U ? _sfc_setup$U(props, ctx) : void 0;
};
const VPImage = /* @__PURE__ */ _export_sfc(_sfc_main$U, [["__scopeId", "data-v-fe6b7a73"]]);
const _sfc_main$T = /* @__PURE__ */ defineComponent({
  __name: "VPHero",
  __ssrInlineRender: true,
  props: {
    name: {},
    text: {},
    tagline: {},
    image: {},
    actions: {}
  },
  setup(__props) {
    const heroImageSlotExists = inject("hero-image-slot-exists");
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({
        class: ["VPHero", { "has-image": __props.image || unref(heroImageSlotExists) }]
      }, _attrs))} data-v-30c5d481><div class="container" data-v-30c5d481><div class="main" data-v-30c5d481>`);
      ssrRenderSlot(_ctx.$slots, "home-hero-info-before", {}, null, _push, _parent);
      ssrRenderSlot(_ctx.$slots, "home-hero-info", {}, () => {
        _push(`<h1 class="heading" data-v-30c5d481>`);
        if (__props.name) {
          _push(`<span class="name clip" data-v-30c5d481>${__props.name ?? ""}</span>`);
        } else {
          _push(`<!---->`);
        }
        if (__props.text) {
          _push(`<span class="text" data-v-30c5d481>${__props.text ?? ""}</span>`);
        } else {
          _push(`<!---->`);
        }
        _push(`</h1>`);
        if (__props.tagline) {
          _push(`<p class="tagline" data-v-30c5d481>${__props.tagline ?? ""}</p>`);
        } else {
          _push(`<!---->`);
        }
      }, _push, _parent);
      ssrRenderSlot(_ctx.$slots, "home-hero-info-after", {}, null, _push, _parent);
      if (__props.actions) {
        _push(`<div class="actions" data-v-30c5d481><!--[-->`);
        ssrRenderList(__props.actions, (action) => {
          _push(`<div class="action" data-v-30c5d481>`);
          _push(ssrRenderComponent(VPButton, {
            tag: "a",
            size: "medium",
            theme: action.theme,
            text: action.text,
            href: action.link,
            target: action.target,
            rel: action.rel
          }, null, _parent));
          _push(`</div>`);
        });
        _push(`<!--]--></div>`);
      } else {
        _push(`<!---->`);
      }
      ssrRenderSlot(_ctx.$slots, "home-hero-actions-after", {}, null, _push, _parent);
      _push(`</div>`);
      if (__props.image || unref(heroImageSlotExists)) {
        _push(`<div class="image" data-v-30c5d481><div class="image-container" data-v-30c5d481><div class="image-bg" data-v-30c5d481></div>`);
        ssrRenderSlot(_ctx.$slots, "home-hero-image", {}, () => {
          if (__props.image) {
            _push(ssrRenderComponent(VPImage, {
              class: "image-src",
              image: __props.image
            }, null, _parent));
          } else {
            _push(`<!---->`);
          }
        }, _push, _parent);
        _push(`</div></div>`);
      } else {
        _push(`<!---->`);
      }
      _push(`</div></div>`);
    };
  }
});
const _sfc_setup$T = _sfc_main$T.setup;
_sfc_main$T.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_markdown-it-mathjax3_c04dfe5db0004518241f0e447b683602/node_modules/vitepress/dist/client/theme-default/components/VPHero.vue");
  return _sfc_setup$T ? _sfc_setup$T(props, ctx) : void 0;
};
const VPHero = /* @__PURE__ */ _export_sfc(_sfc_main$T, [["__scopeId", "data-v-30c5d481"]]);
const _sfc_main$S = /* @__PURE__ */ defineComponent({
  __name: "VPHomeHero",
  __ssrInlineRender: true,
  setup(__props) {
    const { frontmatter: fm } = useData();
    return (_ctx, _push, _parent, _attrs) => {
      if (unref(fm).hero) {
        _push(ssrRenderComponent(VPHero, mergeProps({
          class: "VPHomeHero",
          name: unref(fm).hero.name,
          text: unref(fm).hero.text,
          tagline: unref(fm).hero.tagline,
          image: unref(fm).hero.image,
          actions: unref(fm).hero.actions
        }, _attrs), {
          "home-hero-info-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-info-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-info-before")
              ];
            }
          }),
          "home-hero-info": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-info", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-info")
              ];
            }
          }),
          "home-hero-info-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-info-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-info-after")
              ];
            }
          }),
          "home-hero-actions-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-actions-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-actions-after")
              ];
            }
          }),
          "home-hero-image": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-image", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-image")
              ];
            }
          }),
          _: 3
        }, _parent));
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$S = _sfc_main$S.setup;
_sfc_main$S.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_markdown-it-mathjax3_c04dfe5db0004518241f0e447b683602/node_modules/vitepress/dist/client/theme-default/components/VPHomeHero.vue");
  return _sfc_setup$S ? _sfc_setup$S(props, ctx) : void 0;
};
const _sfc_main$R = /* @__PURE__ */ defineComponent({
  __name: "VPFeature",
  __ssrInlineRender: true,
  props: {
    icon: {},
    title: {},
    details: {},
    link: {},
    linkText: {},
    rel: {},
    target: {}
  },
  setup(__props) {
    return (_ctx, _push, _parent, _attrs) => {
      _push(ssrRenderComponent(_sfc_main$Z, mergeProps({
        class: "VPFeature",
        href: __props.link,
        rel: __props.rel,
        target: __props.target,
        "no-icon": true,
        tag: __props.link ? "a" : "div"
      }, _attrs), {
        default: withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            _push2(`<article class="box" data-v-cbce7e83${_scopeId}>`);
            if (typeof __props.icon === "object" && __props.icon.wrap) {
              _push2(`<div class="icon" data-v-cbce7e83${_scopeId}>`);
              _push2(ssrRenderComponent(VPImage, {
                image: __props.icon,
                alt: __props.icon.alt,
                height: __props.icon.height || 48,
                width: __props.icon.width || 48
              }, null, _parent2, _scopeId));
              _push2(`</div>`);
            } else if (typeof __props.icon === "object") {
              _push2(ssrRenderComponent(VPImage, {
                image: __props.icon,
                alt: __props.icon.alt,
                height: __props.icon.height || 48,
                width: __props.icon.width || 48
              }, null, _parent2, _scopeId));
            } else if (__props.icon) {
              _push2(`<div class="icon" data-v-cbce7e83${_scopeId}>${__props.icon ?? ""}</div>`);
            } else {
              _push2(`<!---->`);
            }
            _push2(`<h2 class="title" data-v-cbce7e83${_scopeId}>${__props.title ?? ""}</h2>`);
            if (__props.details) {
              _push2(`<p class="details" data-v-cbce7e83${_scopeId}>${__props.details ?? ""}</p>`);
            } else {
              _push2(`<!---->`);
            }
            if (__props.linkText) {
              _push2(`<div class="link-text" data-v-cbce7e83${_scopeId}><p class="link-text-value" data-v-cbce7e83${_scopeId}>${ssrInterpolate(__props.linkText)} <span class="vpi-arrow-right link-text-icon" data-v-cbce7e83${_scopeId}></span></p></div>`);
            } else {
              _push2(`<!---->`);
            }
            _push2(`</article>`);
          } else {
            return [
              createVNode("article", { class: "box" }, [
                typeof __props.icon === "object" && __props.icon.wrap ? (openBlock(), createBlock("div", {
                  key: 0,
                  class: "icon"
                }, [
                  createVNode(VPImage, {
                    image: __props.icon,
                    alt: __props.icon.alt,
                    height: __props.icon.height || 48,
                    width: __props.icon.width || 48
                  }, null, 8, ["image", "alt", "height", "width"])
                ])) : typeof __props.icon === "object" ? (openBlock(), createBlock(VPImage, {
                  key: 1,
                  image: __props.icon,
                  alt: __props.icon.alt,
                  height: __props.icon.height || 48,
                  width: __props.icon.width || 48
                }, null, 8, ["image", "alt", "height", "width"])) : __props.icon ? (openBlock(), createBlock("div", {
                  key: 2,
                  class: "icon",
                  innerHTML: __props.icon
                }, null, 8, ["innerHTML"])) : createCommentVNode("", true),
                createVNode("h2", {
                  class: "title",
                  innerHTML: __props.title
                }, null, 8, ["innerHTML"]),
                __props.details ? (openBlock(), createBlock("p", {
                  key: 3,
                  class: "details",
                  innerHTML: __props.details
                }, null, 8, ["innerHTML"])) : createCommentVNode("", true),
                __props.linkText ? (openBlock(), createBlock("div", {
                  key: 4,
                  class: "link-text"
                }, [
                  createVNode("p", { class: "link-text-value" }, [
                    createTextVNode(toDisplayString(__props.linkText) + " ", 1),
                    createVNode("span", { class: "vpi-arrow-right link-text-icon" })
                  ])
                ])) : createCommentVNode("", true)
              ])
            ];
          }
        }),
        _: 1
      }, _parent));
    };
  }
});
const _sfc_setup$R = _sfc_main$R.setup;
_sfc_main$R.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_markdown-it-mathjax3_c04dfe5db0004518241f0e447b683602/node_modules/vitepress/dist/client/theme-default/components/VPFeature.vue");
  return _sfc_setup$R ? _sfc_setup$R(props, ctx) : void 0;
};
const VPFeature = /* @__PURE__ */ _export_sfc(_sfc_main$R, [["__scopeId", "data-v-cbce7e83"]]);
const _sfc_main$Q = /* @__PURE__ */ defineComponent({
  __name: "VPFeatures",
  __ssrInlineRender: true,
  props: {
    features: {}
  },
  setup(__props) {
    const props = __props;
    const grid = computed(() => {
      const length = props.features.length;
      if (!length) {
        return;
      } else if (length === 2) {
        return "grid-2";
      } else if (length === 3) {
        return "grid-3";
      } else if (length % 3 === 0) {
        return "grid-6";
      } else if (length > 3) {
        return "grid-4";
      }
    });
    return (_ctx, _push, _parent, _attrs) => {
      if (__props.features) {
        _push(`<div${ssrRenderAttrs(mergeProps({ class: "VPFeatures" }, _attrs))} data-v-bc5ff0cd><div class="container" data-v-bc5ff0cd><div class="items" data-v-bc5ff0cd><!--[-->`);
        ssrRenderList(__props.features, (feature) => {
          _push(`<div class="${ssrRenderClass([[grid.value], "item"])}" data-v-bc5ff0cd>`);
          _push(ssrRenderComponent(VPFeature, {
            icon: feature.icon,
            title: feature.title,
            details: feature.details,
            link: feature.link,
            "link-text": feature.linkText,
            rel: feature.rel,
            target: feature.target
          }, null, _parent));
          _push(`</div>`);
        });
        _push(`<!--]--></div></div></div>`);
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$Q = _sfc_main$Q.setup;
_sfc_main$Q.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_markdown-it-mathjax3_c04dfe5db0004518241f0e447b683602/node_modules/vitepress/dist/client/theme-default/components/VPFeatures.vue");
  return _sfc_setup$Q ? _sfc_setup$Q(props, ctx) : void 0;
};
const VPFeatures = /* @__PURE__ */ _export_sfc(_sfc_main$Q, [["__scopeId", "data-v-bc5ff0cd"]]);
const _sfc_main$P = /* @__PURE__ */ defineComponent({
  __name: "VPHomeFeatures",
  __ssrInlineRender: true,
  setup(__props) {
    const { frontmatter: fm } = useData();
    return (_ctx, _push, _parent, _attrs) => {
      if (unref(fm).features) {
        _push(ssrRenderComponent(VPFeatures, mergeProps({
          class: "VPHomeFeatures",
          features: unref(fm).features
        }, _attrs), null, _parent));
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$P = _sfc_main$P.setup;
_sfc_main$P.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_markdown-it-mathjax3_c04dfe5db0004518241f0e447b683602/node_modules/vitepress/dist/client/theme-default/components/VPHomeFeatures.vue");
  return _sfc_setup$P ? _sfc_setup$P(props, ctx) : void 0;
};
const _sfc_main$O = /* @__PURE__ */ defineComponent({
  __name: "VPHomeContent",
  __ssrInlineRender: true,
  setup(__props) {
    const { width: vw } = useWindowSize({
      initialWidth: 0,
      includeScrollbar: false
    });
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({
        class: "vp-doc container",
        style: unref(vw) ? { "--vp-offset": `calc(50% - ${unref(vw) / 2}px)` } : {}
      }, _attrs))} data-v-ada6909f>`);
      ssrRenderSlot(_ctx.$slots, "default", {}, null, _push, _parent);
      _push(`</div>`);
    };
  }
});
const _sfc_setup$O = _sfc_main$O.setup;
_sfc_main$O.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_markdown-it-mathjax3_c04dfe5db0004518241f0e447b683602/node_modules/vitepress/dist/client/theme-default/components/VPHomeContent.vue");
  return _sfc_setup$O ? _sfc_setup$O(props, ctx) : void 0;
};
const VPHomeContent = /* @__PURE__ */ _export_sfc(_sfc_main$O, [["__scopeId", "data-v-ada6909f"]]);
const _sfc_main$N = /* @__PURE__ */ defineComponent({
  __name: "VPHome",
  __ssrInlineRender: true,
  setup(__props) {
    const { frontmatter, theme: theme2 } = useData();
    return (_ctx, _push, _parent, _attrs) => {
      const _component_Content = resolveComponent("Content");
      _push(`<div${ssrRenderAttrs(mergeProps({
        class: ["VPHome", {
          "external-link-icon-enabled": unref(theme2).externalLinkIcon
        }]
      }, _attrs))} data-v-58647c81>`);
      ssrRenderSlot(_ctx.$slots, "home-hero-before", {}, null, _push, _parent);
      _push(ssrRenderComponent(_sfc_main$S, null, {
        "home-hero-info-before": withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            ssrRenderSlot(_ctx.$slots, "home-hero-info-before", {}, null, _push2, _parent2, _scopeId);
          } else {
            return [
              renderSlot(_ctx.$slots, "home-hero-info-before", {}, void 0, true)
            ];
          }
        }),
        "home-hero-info": withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            ssrRenderSlot(_ctx.$slots, "home-hero-info", {}, null, _push2, _parent2, _scopeId);
          } else {
            return [
              renderSlot(_ctx.$slots, "home-hero-info", {}, void 0, true)
            ];
          }
        }),
        "home-hero-info-after": withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            ssrRenderSlot(_ctx.$slots, "home-hero-info-after", {}, null, _push2, _parent2, _scopeId);
          } else {
            return [
              renderSlot(_ctx.$slots, "home-hero-info-after", {}, void 0, true)
            ];
          }
        }),
        "home-hero-actions-after": withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            ssrRenderSlot(_ctx.$slots, "home-hero-actions-after", {}, null, _push2, _parent2, _scopeId);
          } else {
            return [
              renderSlot(_ctx.$slots, "home-hero-actions-after", {}, void 0, true)
            ];
          }
        }),
        "home-hero-image": withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            ssrRenderSlot(_ctx.$slots, "home-hero-image", {}, null, _push2, _parent2, _scopeId);
          } else {
            return [
              renderSlot(_ctx.$slots, "home-hero-image", {}, void 0, true)
            ];
          }
        }),
        _: 3
      }, _parent));
      ssrRenderSlot(_ctx.$slots, "home-hero-after", {}, null, _push, _parent);
      ssrRenderSlot(_ctx.$slots, "home-features-before", {}, null, _push, _parent);
      _push(ssrRenderComponent(_sfc_main$P, null, null, _parent));
      ssrRenderSlot(_ctx.$slots, "home-features-after", {}, null, _push, _parent);
      if (unref(frontmatter).markdownStyles !== false) {
        _push(ssrRenderComponent(VPHomeContent, null, {
          default: withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              _push2(ssrRenderComponent(_component_Content, null, null, _parent2, _scopeId));
            } else {
              return [
                createVNode(_component_Content)
              ];
            }
          }),
          _: 1
        }, _parent));
      } else {
        _push(ssrRenderComponent(_component_Content, null, null, _parent));
      }
      _push(`</div>`);
    };
  }
});
const _sfc_setup$N = _sfc_main$N.setup;
_sfc_main$N.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_markdown-it-mathjax3_c04dfe5db0004518241f0e447b683602/node_modules/vitepress/dist/client/theme-default/components/VPHome.vue");
  return _sfc_setup$N ? _sfc_setup$N(props, ctx) : void 0;
};
const VPHome = /* @__PURE__ */ _export_sfc(_sfc_main$N, [["__scopeId", "data-v-58647c81"]]);
const _sfc_main$M = {};
function _sfc_ssrRender$1(_ctx, _push, _parent, _attrs) {
  const _component_Content = resolveComponent("Content");
  _push(`<div${ssrRenderAttrs(mergeProps({ class: "VPPage" }, _attrs))}>`);
  ssrRenderSlot(_ctx.$slots, "page-top", {}, null, _push, _parent);
  _push(ssrRenderComponent(_component_Content, null, null, _parent));
  ssrRenderSlot(_ctx.$slots, "page-bottom", {}, null, _push, _parent);
  _push(`</div>`);
}
const _sfc_setup$M = _sfc_main$M.setup;
_sfc_main$M.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_markdown-it-mathjax3_c04dfe5db0004518241f0e447b683602/node_modules/vitepress/dist/client/theme-default/components/VPPage.vue");
  return _sfc_setup$M ? _sfc_setup$M(props, ctx) : void 0;
};
const VPPage = /* @__PURE__ */ _export_sfc(_sfc_main$M, [["ssrRender", _sfc_ssrRender$1]]);
const _sfc_main$L = /* @__PURE__ */ defineComponent({
  __name: "VPContent",
  __ssrInlineRender: true,
  setup(__props) {
    const { page, frontmatter } = useData();
    const { hasSidebar } = useSidebar();
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({
        class: ["VPContent", {
          "has-sidebar": unref(hasSidebar),
          "is-home": unref(frontmatter).layout === "home"
        }],
        id: "VPContent"
      }, _attrs))} data-v-07feb320>`);
      if (unref(page).isNotFound) {
        ssrRenderSlot(_ctx.$slots, "not-found", {}, () => {
          _push(ssrRenderComponent(NotFound, null, null, _parent));
        }, _push, _parent);
      } else if (unref(frontmatter).layout === "page") {
        _push(ssrRenderComponent(VPPage, null, {
          "page-top": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "page-top", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "page-top", {}, void 0, true)
              ];
            }
          }),
          "page-bottom": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "page-bottom", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "page-bottom", {}, void 0, true)
              ];
            }
          }),
          _: 3
        }, _parent));
      } else if (unref(frontmatter).layout === "home") {
        _push(ssrRenderComponent(VPHome, null, {
          "home-hero-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-before", {}, void 0, true)
              ];
            }
          }),
          "home-hero-info-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-info-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-info-before", {}, void 0, true)
              ];
            }
          }),
          "home-hero-info": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-info", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-info", {}, void 0, true)
              ];
            }
          }),
          "home-hero-info-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-info-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-info-after", {}, void 0, true)
              ];
            }
          }),
          "home-hero-actions-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-actions-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-actions-after", {}, void 0, true)
              ];
            }
          }),
          "home-hero-image": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-image", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-image", {}, void 0, true)
              ];
            }
          }),
          "home-hero-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-after", {}, void 0, true)
              ];
            }
          }),
          "home-features-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-features-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-features-before", {}, void 0, true)
              ];
            }
          }),
          "home-features-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-features-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-features-after", {}, void 0, true)
              ];
            }
          }),
          _: 3
        }, _parent));
      } else if (unref(frontmatter).layout && unref(frontmatter).layout !== "doc") {
        ssrRenderVNode(_push, createVNode(resolveDynamicComponent(unref(frontmatter).layout), null, null), _parent);
      } else {
        _push(ssrRenderComponent(VPDoc, null, {
          "doc-top": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "doc-top", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "doc-top", {}, void 0, true)
              ];
            }
          }),
          "doc-bottom": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "doc-bottom", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "doc-bottom", {}, void 0, true)
              ];
            }
          }),
          "doc-footer-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "doc-footer-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "doc-footer-before", {}, void 0, true)
              ];
            }
          }),
          "doc-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "doc-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "doc-before", {}, void 0, true)
              ];
            }
          }),
          "doc-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "doc-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "doc-after", {}, void 0, true)
              ];
            }
          }),
          "aside-top": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-top", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-top", {}, void 0, true)
              ];
            }
          }),
          "aside-outline-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-outline-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-outline-before", {}, void 0, true)
              ];
            }
          }),
          "aside-outline-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-outline-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-outline-after", {}, void 0, true)
              ];
            }
          }),
          "aside-ads-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-ads-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-ads-before", {}, void 0, true)
              ];
            }
          }),
          "aside-ads-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-ads-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-ads-after", {}, void 0, true)
              ];
            }
          }),
          "aside-bottom": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-bottom", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-bottom", {}, void 0, true)
              ];
            }
          }),
          _: 3
        }, _parent));
      }
      _push(`</div>`);
    };
  }
});
const _sfc_setup$L = _sfc_main$L.setup;
_sfc_main$L.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_markdown-it-mathjax3_c04dfe5db0004518241f0e447b683602/node_modules/vitepress/dist/client/theme-default/components/VPContent.vue");
  return _sfc_setup$L ? _sfc_setup$L(props, ctx) : void 0;
};
const VPContent = /* @__PURE__ */ _export_sfc(_sfc_main$L, [["__scopeId", "data-v-07feb320"]]);
const _sfc_main$K = /* @__PURE__ */ defineComponent({
  __name: "VPFooter",
  __ssrInlineRender: true,
  setup(__props) {
    const { theme: theme2, frontmatter } = useData();
    const { hasSidebar } = useSidebar();
    return (_ctx, _push, _parent, _attrs) => {
      if (unref(theme2).footer && unref(frontmatter).footer !== false) {
        _push(`<footer${ssrRenderAttrs(mergeProps({
          class: ["VPFooter", { "has-sidebar": unref(hasSidebar) }]
        }, _attrs))} data-v-f237790c><div class="container" data-v-f237790c>`);
        if (unref(theme2).footer.message) {
          _push(`<p class="message" data-v-f237790c>${unref(theme2).footer.message ?? ""}</p>`);
        } else {
          _push(`<!---->`);
        }
        if (unref(theme2).footer.copyright) {
          _push(`<p class="copyright" data-v-f237790c>${unref(theme2).footer.copyright ?? ""}</p>`);
        } else {
          _push(`<!---->`);
        }
        _push(`</div></footer>`);
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$K = _sfc_main$K.setup;
_sfc_main$K.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_markdown-it-mathjax3_c04dfe5db0004518241f0e447b683602/node_modules/vitepress/dist/client/theme-default/components/VPFooter.vue");
  return _sfc_setup$K ? _sfc_setup$K(props, ctx) : void 0;
};
const VPFooter = /* @__PURE__ */ _export_sfc(_sfc_main$K, [["__scopeId", "data-v-f237790c"]]);
function useLocalNav() {
  const { theme: theme2, frontmatter } = useData();
  const headers = shallowRef([]);
  const hasLocalNav = computed(() => {
    return headers.value.length > 0;
  });
  onContentUpdated(() => {
    headers.value = getHeaders(frontmatter.value.outline ?? theme2.value.outline);
  });
  return {
    headers,
    hasLocalNav
  };
}
const _sfc_main$J = /* @__PURE__ */ defineComponent({
  __name: "VPLocalNavOutlineDropdown",
  __ssrInlineRender: true,
  props: {
    headers: {},
    navHeight: {}
  },
  setup(__props) {
    const { theme: theme2 } = useData();
    const open = ref(false);
    const vh = ref(0);
    const main = ref();
    ref();
    function closeOnClickOutside(e) {
      var _a;
      if (!((_a = main.value) == null ? void 0 : _a.contains(e.target))) {
        open.value = false;
      }
    }
    watch(open, (value) => {
      if (value) {
        document.addEventListener("click", closeOnClickOutside);
        return;
      }
      document.removeEventListener("click", closeOnClickOutside);
    });
    onKeyStroke("Escape", () => {
      open.value = false;
    });
    onContentUpdated(() => {
      open.value = false;
    });
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({
        class: "VPLocalNavOutlineDropdown",
        style: { "--vp-vh": vh.value + "px" },
        ref_key: "main",
        ref: main
      }, _attrs))} data-v-3cb94fff>`);
      if (__props.headers.length > 0) {
        _push(`<button class="${ssrRenderClass({ open: open.value })}" data-v-3cb94fff><span class="menu-text" data-v-3cb94fff>${ssrInterpolate(unref(resolveTitle)(unref(theme2)))}</span><span class="vpi-chevron-right icon" data-v-3cb94fff></span></button>`);
      } else {
        _push(`<button data-v-3cb94fff>${ssrInterpolate(unref(theme2).returnToTopLabel || "Return to top")}</button>`);
      }
      if (open.value) {
        _push(`<div class="items" data-v-3cb94fff><div class="header" data-v-3cb94fff><a class="top-link" href="#" data-v-3cb94fff>${ssrInterpolate(unref(theme2).returnToTopLabel || "Return to top")}</a></div><div class="outline" data-v-3cb94fff>`);
        _push(ssrRenderComponent(VPDocOutlineItem, { headers: __props.headers }, null, _parent));
        _push(`</div></div>`);
      } else {
        _push(`<!---->`);
      }
      _push(`</div>`);
    };
  }
});
const _sfc_setup$J = _sfc_main$J.setup;
_sfc_main$J.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_markdown-it-mathjax3_c04dfe5db0004518241f0e447b683602/node_modules/vitepress/dist/client/theme-default/components/VPLocalNavOutlineDropdown.vue");
  return _sfc_setup$J ? _sfc_setup$J(props, ctx) : void 0;
};
const VPLocalNavOutlineDropdown = /* @__PURE__ */ _export_sfc(_sfc_main$J, [["__scopeId", "data-v-3cb94fff"]]);
const _sfc_main$I = /* @__PURE__ */ defineComponent({
  __name: "VPLocalNav",
  __ssrInlineRender: true,
  props: {
    open: { type: Boolean }
  },
  emits: ["open-menu"],
  setup(__props) {
    const { theme: theme2, frontmatter } = useData();
    const { hasSidebar } = useSidebar();
    const { headers } = useLocalNav();
    const { y } = useWindowScroll();
    const navHeight = ref(0);
    onMounted(() => {
      navHeight.value = parseInt(
        getComputedStyle(document.documentElement).getPropertyValue(
          "--vp-nav-height"
        )
      );
    });
    onContentUpdated(() => {
      headers.value = getHeaders(frontmatter.value.outline ?? theme2.value.outline);
    });
    const empty = computed(() => {
      return headers.value.length === 0;
    });
    const emptyAndNoSidebar = computed(() => {
      return empty.value && !hasSidebar.value;
    });
    const classes = computed(() => {
      return {
        VPLocalNav: true,
        "has-sidebar": hasSidebar.value,
        empty: empty.value,
        fixed: emptyAndNoSidebar.value
      };
    });
    return (_ctx, _push, _parent, _attrs) => {
      if (unref(frontmatter).layout !== "home" && (!emptyAndNoSidebar.value || unref(y) >= navHeight.value)) {
        _push(`<div${ssrRenderAttrs(mergeProps({ class: classes.value }, _attrs))} data-v-3fc25fcd><div class="container" data-v-3fc25fcd>`);
        if (unref(hasSidebar)) {
          _push(`<button class="menu"${ssrRenderAttr("aria-expanded", __props.open)} aria-controls="VPSidebarNav" data-v-3fc25fcd><span class="vpi-align-left menu-icon" data-v-3fc25fcd></span><span class="menu-text" data-v-3fc25fcd>${ssrInterpolate(unref(theme2).sidebarMenuLabel || "Menu")}</span></button>`);
        } else {
          _push(`<!---->`);
        }
        _push(ssrRenderComponent(VPLocalNavOutlineDropdown, {
          headers: unref(headers),
          navHeight: navHeight.value
        }, null, _parent));
        _push(`</div></div>`);
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$I = _sfc_main$I.setup;
_sfc_main$I.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_markdown-it-mathjax3_c04dfe5db0004518241f0e447b683602/node_modules/vitepress/dist/client/theme-default/components/VPLocalNav.vue");
  return _sfc_setup$I ? _sfc_setup$I(props, ctx) : void 0;
};
const VPLocalNav = /* @__PURE__ */ _export_sfc(_sfc_main$I, [["__scopeId", "data-v-3fc25fcd"]]);
function useNav() {
  const isScreenOpen = ref(false);
  function openScreen() {
    isScreenOpen.value = true;
    window.addEventListener("resize", closeScreenOnTabletWindow);
  }
  function closeScreen() {
    isScreenOpen.value = false;
    window.removeEventListener("resize", closeScreenOnTabletWindow);
  }
  function toggleScreen() {
    isScreenOpen.value ? closeScreen() : openScreen();
  }
  function closeScreenOnTabletWindow() {
    window.outerWidth >= 768 && closeScreen();
  }
  const route = useRoute();
  watch(() => route.path, closeScreen);
  return {
    isScreenOpen,
    openScreen,
    closeScreen,
    toggleScreen
  };
}
const _sfc_main$H = {};
function _sfc_ssrRender(_ctx, _push, _parent, _attrs) {
  _push(`<button${ssrRenderAttrs(mergeProps({
    class: "VPSwitch",
    type: "button",
    role: "switch"
  }, _attrs))} data-v-f0314d09><span class="check" data-v-f0314d09>`);
  if (_ctx.$slots.default) {
    _push(`<span class="icon" data-v-f0314d09>`);
    ssrRenderSlot(_ctx.$slots, "default", {}, null, _push, _parent);
    _push(`</span>`);
  } else {
    _push(`<!---->`);
  }
  _push(`</span></button>`);
}
const _sfc_setup$H = _sfc_main$H.setup;
_sfc_main$H.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_markdown-it-mathjax3_c04dfe5db0004518241f0e447b683602/node_modules/vitepress/dist/client/theme-default/components/VPSwitch.vue");
  return _sfc_setup$H ? _sfc_setup$H(props, ctx) : void 0;
};
const VPSwitch = /* @__PURE__ */ _export_sfc(_sfc_main$H, [["ssrRender", _sfc_ssrRender], ["__scopeId", "data-v-f0314d09"]]);
const _sfc_main$G = /* @__PURE__ */ defineComponent({
  __name: "VPSwitchAppearance",
  __ssrInlineRender: true,
  setup(__props) {
    const { isDark, theme: theme2 } = useData();
    const toggleAppearance = inject("toggle-appearance", () => {
      isDark.value = !isDark.value;
    });
    const switchTitle = ref("");
    watchPostEffect(() => {
      switchTitle.value = isDark.value ? theme2.value.lightModeSwitchTitle || "Switch to light theme" : theme2.value.darkModeSwitchTitle || "Switch to dark theme";
    });
    return (_ctx, _push, _parent, _attrs) => {
      _push(ssrRenderComponent(VPSwitch, mergeProps({
        title: switchTitle.value,
        class: "VPSwitchAppearance",
        "aria-checked": unref(isDark),
        onClick: unref(toggleAppearance)
      }, _attrs), {
        default: withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            _push2(`<span class="vpi-sun sun" data-v-84a7fbd9${_scopeId}></span><span class="vpi-moon moon" data-v-84a7fbd9${_scopeId}></span>`);
          } else {
            return [
              createVNode("span", { class: "vpi-sun sun" }),
              createVNode("span", { class: "vpi-moon moon" })
            ];
          }
        }),
        _: 1
      }, _parent));
    };
  }
});
const _sfc_setup$G = _sfc_main$G.setup;
_sfc_main$G.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_markdown-it-mathjax3_c04dfe5db0004518241f0e447b683602/node_modules/vitepress/dist/client/theme-default/components/VPSwitchAppearance.vue");
  return _sfc_setup$G ? _sfc_setup$G(props, ctx) : void 0;
};
const VPSwitchAppearance = /* @__PURE__ */ _export_sfc(_sfc_main$G, [["__scopeId", "data-v-84a7fbd9"]]);
const _sfc_main$F = /* @__PURE__ */ defineComponent({
  __name: "VPNavBarAppearance",
  __ssrInlineRender: true,
  setup(__props) {
    const { site } = useData();
    return (_ctx, _push, _parent, _attrs) => {
      if (unref(site).appearance && unref(site).appearance !== "force-dark" && unref(site).appearance !== "force-auto") {
        _push(`<div${ssrRenderAttrs(mergeProps({ class: "VPNavBarAppearance" }, _attrs))} data-v-4418ac81>`);
        _push(ssrRenderComponent(VPSwitchAppearance, null, null, _parent));
        _push(`</div>`);
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$F = _sfc_main$F.setup;
_sfc_main$F.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_markdown-it-mathjax3_c04dfe5db0004518241f0e447b683602/node_modules/vitepress/dist/client/theme-default/components/VPNavBarAppearance.vue");
  return _sfc_setup$F ? _sfc_setup$F(props, ctx) : void 0;
};
const VPNavBarAppearance = /* @__PURE__ */ _export_sfc(_sfc_main$F, [["__scopeId", "data-v-4418ac81"]]);
const focusedElement = ref();
let active = false;
let listeners = 0;
function useFlyout(options) {
  const focus = ref(false);
  if (inBrowser) {
    !active && activateFocusTracking();
    listeners++;
    const unwatch = watch(focusedElement, (el) => {
      var _a, _b, _c;
      if (el === options.el.value || ((_a = options.el.value) == null ? void 0 : _a.contains(el))) {
        focus.value = true;
        (_b = options.onFocus) == null ? void 0 : _b.call(options);
      } else {
        focus.value = false;
        (_c = options.onBlur) == null ? void 0 : _c.call(options);
      }
    });
    onUnmounted(() => {
      unwatch();
      listeners--;
      if (!listeners) {
        deactivateFocusTracking();
      }
    });
  }
  return readonly(focus);
}
function activateFocusTracking() {
  document.addEventListener("focusin", handleFocusIn);
  active = true;
  focusedElement.value = document.activeElement;
}
function deactivateFocusTracking() {
  document.removeEventListener("focusin", handleFocusIn);
}
function handleFocusIn() {
  focusedElement.value = document.activeElement;
}
const _sfc_main$E = /* @__PURE__ */ defineComponent({
  __name: "VPMenuLink",
  __ssrInlineRender: true,
  props: {
    item: {}
  },
  setup(__props) {
    const { page } = useData();
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({ class: "VPMenuLink" }, _attrs))} data-v-4263c90e>`);
      _push(ssrRenderComponent(_sfc_main$Z, {
        class: {
          active: unref(isActive)(
            unref(page).relativePath,
            __props.item.activeMatch || __props.item.link,
            !!__props.item.activeMatch
          )
        },
        href: __props.item.link,
        target: __props.item.target,
        rel: __props.item.rel,
        "no-icon": __props.item.noIcon
      }, {
        default: withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            _push2(`<span data-v-4263c90e${_scopeId}>${__props.item.text ?? ""}</span>`);
          } else {
            return [
              createVNode("span", {
                innerHTML: __props.item.text
              }, null, 8, ["innerHTML"])
            ];
          }
        }),
        _: 1
      }, _parent));
      _push(`</div>`);
    };
  }
});
const _sfc_setup$E = _sfc_main$E.setup;
_sfc_main$E.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_markdown-it-mathjax3_c04dfe5db0004518241f0e447b683602/node_modules/vitepress/dist/client/theme-default/components/VPMenuLink.vue");
  return _sfc_setup$E ? _sfc_setup$E(props, ctx) : void 0;
};
const VPMenuLink = /* @__PURE__ */ _export_sfc(_sfc_main$E, [["__scopeId", "data-v-4263c90e"]]);
const _sfc_main$D = /* @__PURE__ */ defineComponent({
  __name: "VPMenuGroup",
  __ssrInlineRender: true,
  props: {
    text: {},
    items: {}
  },
  setup(__props) {
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({ class: "VPMenuGroup" }, _attrs))} data-v-390426b8>`);
      if (__props.text) {
        _push(`<p class="title" data-v-390426b8>${ssrInterpolate(__props.text)}</p>`);
      } else {
        _push(`<!---->`);
      }
      _push(`<!--[-->`);
      ssrRenderList(__props.items, (item) => {
        _push(`<!--[-->`);
        if ("link" in item) {
          _push(ssrRenderComponent(VPMenuLink, { item }, null, _parent));
        } else {
          _push(`<!---->`);
        }
        _push(`<!--]-->`);
      });
      _push(`<!--]--></div>`);
    };
  }
});
const _sfc_setup$D = _sfc_main$D.setup;
_sfc_main$D.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_markdown-it-mathjax3_c04dfe5db0004518241f0e447b683602/node_modules/vitepress/dist/client/theme-default/components/VPMenuGroup.vue");
  return _sfc_setup$D ? _sfc_setup$D(props, ctx) : void 0;
};
const VPMenuGroup = /* @__PURE__ */ _export_sfc(_sfc_main$D, [["__scopeId", "data-v-390426b8"]]);
const _sfc_main$C = /* @__PURE__ */ defineComponent({
  __name: "VPMenu",
  __ssrInlineRender: true,
  props: {
    items: {}
  },
  setup(__props) {
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({ class: "VPMenu" }, _attrs))} data-v-ff630430>`);
      if (__props.items) {
        _push(`<div class="items" data-v-ff630430><!--[-->`);
        ssrRenderList(__props.items, (item) => {
          _push(`<!--[-->`);
          if ("link" in item) {
            _push(ssrRenderComponent(VPMenuLink, { item }, null, _parent));
          } else if ("component" in item) {
            ssrRenderVNode(_push, createVNode(resolveDynamicComponent(item.component), mergeProps({ ref_for: true }, item.props), null), _parent);
          } else {
            _push(ssrRenderComponent(VPMenuGroup, {
              text: item.text,
              items: item.items
            }, null, _parent));
          }
          _push(`<!--]-->`);
        });
        _push(`<!--]--></div>`);
      } else {
        _push(`<!---->`);
      }
      ssrRenderSlot(_ctx.$slots, "default", {}, null, _push, _parent);
      _push(`</div>`);
    };
  }
});
const _sfc_setup$C = _sfc_main$C.setup;
_sfc_main$C.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_markdown-it-mathjax3_c04dfe5db0004518241f0e447b683602/node_modules/vitepress/dist/client/theme-default/components/VPMenu.vue");
  return _sfc_setup$C ? _sfc_setup$C(props, ctx) : void 0;
};
const VPMenu = /* @__PURE__ */ _export_sfc(_sfc_main$C, [["__scopeId", "data-v-ff630430"]]);
const _sfc_main$B = /* @__PURE__ */ defineComponent({
  __name: "VPFlyout",
  __ssrInlineRender: true,
  props: {
    icon: {},
    button: {},
    label: {},
    items: {}
  },
  setup(__props) {
    const open = ref(false);
    const el = ref();
    useFlyout({ el, onBlur });
    function onBlur() {
      open.value = false;
    }
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({
        class: "VPFlyout",
        ref_key: "el",
        ref: el
      }, _attrs))} data-v-69fbf4b0><button type="button" class="button" aria-haspopup="true"${ssrRenderAttr("aria-expanded", open.value)}${ssrRenderAttr("aria-label", __props.label)} data-v-69fbf4b0>`);
      if (__props.button || __props.icon) {
        _push(`<span class="text" data-v-69fbf4b0>`);
        if (__props.icon) {
          _push(`<span class="${ssrRenderClass([__props.icon, "option-icon"])}" data-v-69fbf4b0></span>`);
        } else {
          _push(`<!---->`);
        }
        if (__props.button) {
          _push(`<span data-v-69fbf4b0>${__props.button ?? ""}</span>`);
        } else {
          _push(`<!---->`);
        }
        _push(`<span class="vpi-chevron-down text-icon" data-v-69fbf4b0></span></span>`);
      } else {
        _push(`<span class="vpi-more-horizontal icon" data-v-69fbf4b0></span>`);
      }
      _push(`</button><div class="menu" data-v-69fbf4b0>`);
      _push(ssrRenderComponent(VPMenu, { items: __props.items }, {
        default: withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            ssrRenderSlot(_ctx.$slots, "default", {}, null, _push2, _parent2, _scopeId);
          } else {
            return [
              renderSlot(_ctx.$slots, "default", {}, void 0, true)
            ];
          }
        }),
        _: 3
      }, _parent));
      _push(`</div></div>`);
    };
  }
});
const _sfc_setup$B = _sfc_main$B.setup;
_sfc_main$B.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_markdown-it-mathjax3_c04dfe5db0004518241f0e447b683602/node_modules/vitepress/dist/client/theme-default/components/VPFlyout.vue");
  return _sfc_setup$B ? _sfc_setup$B(props, ctx) : void 0;
};
const VPFlyout = /* @__PURE__ */ _export_sfc(_sfc_main$B, [["__scopeId", "data-v-69fbf4b0"]]);
const _sfc_main$A = /* @__PURE__ */ defineComponent({
  __name: "VPSocialLink",
  __ssrInlineRender: true,
  props: {
    icon: {},
    link: {},
    ariaLabel: {}
  },
  setup(__props) {
    var _a;
    const props = __props;
    const el = ref();
    onMounted(async () => {
      var _a2;
      await nextTick();
      const span = (_a2 = el.value) == null ? void 0 : _a2.children[0];
      if (span instanceof HTMLElement && span.className.startsWith("vpi-social-") && (getComputedStyle(span).maskImage || getComputedStyle(span).webkitMaskImage) === "none") {
        span.style.setProperty(
          "--icon",
          `url('https://api.iconify.design/simple-icons/${props.icon}.svg')`
        );
      }
    });
    const svg = computed(() => {
      if (typeof props.icon === "object") return props.icon.svg;
      return `<span class="vpi-social-${props.icon}"></span>`;
    });
    {
      typeof props.icon === "string" && ((_a = useSSRContext()) == null ? void 0 : _a.vpSocialIcons.add(props.icon));
    }
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<a${ssrRenderAttrs(mergeProps({
        ref_key: "el",
        ref: el,
        class: "VPSocialLink no-icon",
        href: __props.link,
        "aria-label": __props.ariaLabel ?? (typeof __props.icon === "string" ? __props.icon : ""),
        target: "_blank",
        rel: "noopener"
      }, _attrs))} data-v-b814cad6>${svg.value ?? ""}</a>`);
    };
  }
});
const _sfc_setup$A = _sfc_main$A.setup;
_sfc_main$A.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_markdown-it-mathjax3_c04dfe5db0004518241f0e447b683602/node_modules/vitepress/dist/client/theme-default/components/VPSocialLink.vue");
  return _sfc_setup$A ? _sfc_setup$A(props, ctx) : void 0;
};
const VPSocialLink = /* @__PURE__ */ _export_sfc(_sfc_main$A, [["__scopeId", "data-v-b814cad6"]]);
const _sfc_main$z = /* @__PURE__ */ defineComponent({
  __name: "VPSocialLinks",
  __ssrInlineRender: true,
  props: {
    links: {}
  },
  setup(__props) {
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({ class: "VPSocialLinks" }, _attrs))} data-v-ec21ddbe><!--[-->`);
      ssrRenderList(__props.links, ({ link: link2, icon, ariaLabel }) => {
        _push(ssrRenderComponent(VPSocialLink, {
          key: link2,
          icon,
          link: link2,
          ariaLabel
        }, null, _parent));
      });
      _push(`<!--]--></div>`);
    };
  }
});
const _sfc_setup$z = _sfc_main$z.setup;
_sfc_main$z.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_markdown-it-mathjax3_c04dfe5db0004518241f0e447b683602/node_modules/vitepress/dist/client/theme-default/components/VPSocialLinks.vue");
  return _sfc_setup$z ? _sfc_setup$z(props, ctx) : void 0;
};
const VPSocialLinks = /* @__PURE__ */ _export_sfc(_sfc_main$z, [["__scopeId", "data-v-ec21ddbe"]]);
const _sfc_main$y = /* @__PURE__ */ defineComponent({
  __name: "VPNavBarExtra",
  __ssrInlineRender: true,
  setup(__props) {
    const { site, theme: theme2 } = useData();
    const { localeLinks, currentLang } = useLangs({ correspondingLink: true });
    const hasExtraContent = computed(
      () => localeLinks.value.length && currentLang.value.label || site.value.appearance || theme2.value.socialLinks
    );
    return (_ctx, _push, _parent, _attrs) => {
      if (hasExtraContent.value) {
        _push(ssrRenderComponent(VPFlyout, mergeProps({
          class: "VPNavBarExtra",
          label: "extra navigation"
        }, _attrs), {
          default: withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              if (unref(localeLinks).length && unref(currentLang).label) {
                _push2(`<div class="group translations" data-v-050d0263${_scopeId}><p class="trans-title" data-v-050d0263${_scopeId}>${ssrInterpolate(unref(currentLang).label)}</p><!--[-->`);
                ssrRenderList(unref(localeLinks), (locale) => {
                  _push2(ssrRenderComponent(VPMenuLink, { item: locale }, null, _parent2, _scopeId));
                });
                _push2(`<!--]--></div>`);
              } else {
                _push2(`<!---->`);
              }
              if (unref(site).appearance && unref(site).appearance !== "force-dark" && unref(site).appearance !== "force-auto") {
                _push2(`<div class="group" data-v-050d0263${_scopeId}><div class="item appearance" data-v-050d0263${_scopeId}><p class="label" data-v-050d0263${_scopeId}>${ssrInterpolate(unref(theme2).darkModeSwitchLabel || "Appearance")}</p><div class="appearance-action" data-v-050d0263${_scopeId}>`);
                _push2(ssrRenderComponent(VPSwitchAppearance, null, null, _parent2, _scopeId));
                _push2(`</div></div></div>`);
              } else {
                _push2(`<!---->`);
              }
              if (unref(theme2).socialLinks) {
                _push2(`<div class="group" data-v-050d0263${_scopeId}><div class="item social-links" data-v-050d0263${_scopeId}>`);
                _push2(ssrRenderComponent(VPSocialLinks, {
                  class: "social-links-list",
                  links: unref(theme2).socialLinks
                }, null, _parent2, _scopeId));
                _push2(`</div></div>`);
              } else {
                _push2(`<!---->`);
              }
            } else {
              return [
                unref(localeLinks).length && unref(currentLang).label ? (openBlock(), createBlock("div", {
                  key: 0,
                  class: "group translations"
                }, [
                  createVNode("p", { class: "trans-title" }, toDisplayString(unref(currentLang).label), 1),
                  (openBlock(true), createBlock(Fragment, null, renderList(unref(localeLinks), (locale) => {
                    return openBlock(), createBlock(VPMenuLink, {
                      key: locale.link,
                      item: locale
                    }, null, 8, ["item"]);
                  }), 128))
                ])) : createCommentVNode("", true),
                unref(site).appearance && unref(site).appearance !== "force-dark" && unref(site).appearance !== "force-auto" ? (openBlock(), createBlock("div", {
                  key: 1,
                  class: "group"
                }, [
                  createVNode("div", { class: "item appearance" }, [
                    createVNode("p", { class: "label" }, toDisplayString(unref(theme2).darkModeSwitchLabel || "Appearance"), 1),
                    createVNode("div", { class: "appearance-action" }, [
                      createVNode(VPSwitchAppearance)
                    ])
                  ])
                ])) : createCommentVNode("", true),
                unref(theme2).socialLinks ? (openBlock(), createBlock("div", {
                  key: 2,
                  class: "group"
                }, [
                  createVNode("div", { class: "item social-links" }, [
                    createVNode(VPSocialLinks, {
                      class: "social-links-list",
                      links: unref(theme2).socialLinks
                    }, null, 8, ["links"])
                  ])
                ])) : createCommentVNode("", true)
              ];
            }
          }),
          _: 1
        }, _parent));
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$y = _sfc_main$y.setup;
_sfc_main$y.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_markdown-it-mathjax3_c04dfe5db0004518241f0e447b683602/node_modules/vitepress/dist/client/theme-default/components/VPNavBarExtra.vue");
  return _sfc_setup$y ? _sfc_setup$y(props, ctx) : void 0;
};
const VPNavBarExtra = /* @__PURE__ */ _export_sfc(_sfc_main$y, [["__scopeId", "data-v-050d0263"]]);
const _sfc_main$x = /* @__PURE__ */ defineComponent({
  __name: "VPNavBarHamburger",
  __ssrInlineRender: true,
  props: {
    active: { type: Boolean }
  },
  emits: ["click"],
  setup(__props) {
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<button${ssrRenderAttrs(mergeProps({
        type: "button",
        class: ["VPNavBarHamburger", { active: __props.active }],
        "aria-label": "mobile navigation",
        "aria-expanded": __props.active,
        "aria-controls": "VPNavScreen"
      }, _attrs))} data-v-bdeedb70><span class="container" data-v-bdeedb70><span class="top" data-v-bdeedb70></span><span class="middle" data-v-bdeedb70></span><span class="bottom" data-v-bdeedb70></span></span></button>`);
    };
  }
});
const _sfc_setup$x = _sfc_main$x.setup;
_sfc_main$x.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_markdown-it-mathjax3_c04dfe5db0004518241f0e447b683602/node_modules/vitepress/dist/client/theme-default/components/VPNavBarHamburger.vue");
  return _sfc_setup$x ? _sfc_setup$x(props, ctx) : void 0;
};
const VPNavBarHamburger = /* @__PURE__ */ _export_sfc(_sfc_main$x, [["__scopeId", "data-v-bdeedb70"]]);
const _sfc_main$w = /* @__PURE__ */ defineComponent({
  __name: "VPNavBarMenuLink",
  __ssrInlineRender: true,
  props: {
    item: {}
  },
  setup(__props) {
    const { page } = useData();
    return (_ctx, _push, _parent, _attrs) => {
      _push(ssrRenderComponent(_sfc_main$Z, mergeProps({
        class: {
          VPNavBarMenuLink: true,
          active: unref(isActive)(
            unref(page).relativePath,
            __props.item.activeMatch || __props.item.link,
            !!__props.item.activeMatch
          )
        },
        href: __props.item.link,
        target: __props.item.target,
        rel: __props.item.rel,
        "no-icon": __props.item.noIcon,
        tabindex: "0"
      }, _attrs), {
        default: withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            _push2(`<span data-v-0b4c69ad${_scopeId}>${__props.item.text ?? ""}</span>`);
          } else {
            return [
              createVNode("span", {
                innerHTML: __props.item.text
              }, null, 8, ["innerHTML"])
            ];
          }
        }),
        _: 1
      }, _parent));
    };
  }
});
const _sfc_setup$w = _sfc_main$w.setup;
_sfc_main$w.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_markdown-it-mathjax3_c04dfe5db0004518241f0e447b683602/node_modules/vitepress/dist/client/theme-default/components/VPNavBarMenuLink.vue");
  return _sfc_setup$w ? _sfc_setup$w(props, ctx) : void 0;
};
const VPNavBarMenuLink = /* @__PURE__ */ _export_sfc(_sfc_main$w, [["__scopeId", "data-v-0b4c69ad"]]);
const _sfc_main$v = /* @__PURE__ */ defineComponent({
  __name: "VPNavBarMenuGroup",
  __ssrInlineRender: true,
  props: {
    item: {}
  },
  setup(__props) {
    const props = __props;
    const { page } = useData();
    const isChildActive = (navItem) => {
      if ("component" in navItem) return false;
      if ("link" in navItem) {
        return isActive(
          page.value.relativePath,
          navItem.link,
          !!props.item.activeMatch
        );
      }
      return navItem.items.some(isChildActive);
    };
    const childrenActive = computed(() => isChildActive(props.item));
    return (_ctx, _push, _parent, _attrs) => {
      _push(ssrRenderComponent(VPFlyout, mergeProps({
        class: {
          VPNavBarMenuGroup: true,
          active: unref(isActive)(unref(page).relativePath, __props.item.activeMatch, !!__props.item.activeMatch) || childrenActive.value
        },
        button: __props.item.text,
        items: __props.item.items
      }, _attrs), null, _parent));
    };
  }
});
const _sfc_setup$v = _sfc_main$v.setup;
_sfc_main$v.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_markdown-it-mathjax3_c04dfe5db0004518241f0e447b683602/node_modules/vitepress/dist/client/theme-default/components/VPNavBarMenuGroup.vue");
  return _sfc_setup$v ? _sfc_setup$v(props, ctx) : void 0;
};
const _sfc_main$u = /* @__PURE__ */ defineComponent({
  __name: "VPNavBarMenu",
  __ssrInlineRender: true,
  setup(__props) {
    const { theme: theme2 } = useData();
    return (_ctx, _push, _parent, _attrs) => {
      if (unref(theme2).nav) {
        _push(`<nav${ssrRenderAttrs(mergeProps({
          "aria-labelledby": "main-nav-aria-label",
          class: "VPNavBarMenu"
        }, _attrs))} data-v-b274dd8b><span id="main-nav-aria-label" class="visually-hidden" data-v-b274dd8b> Main Navigation </span><!--[-->`);
        ssrRenderList(unref(theme2).nav, (item) => {
          _push(`<!--[-->`);
          if ("link" in item) {
            _push(ssrRenderComponent(VPNavBarMenuLink, { item }, null, _parent));
          } else if ("component" in item) {
            ssrRenderVNode(_push, createVNode(resolveDynamicComponent(item.component), mergeProps({ ref_for: true }, item.props), null), _parent);
          } else {
            _push(ssrRenderComponent(_sfc_main$v, { item }, null, _parent));
          }
          _push(`<!--]-->`);
        });
        _push(`<!--]--></nav>`);
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$u = _sfc_main$u.setup;
_sfc_main$u.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_markdown-it-mathjax3_c04dfe5db0004518241f0e447b683602/node_modules/vitepress/dist/client/theme-default/components/VPNavBarMenu.vue");
  return _sfc_setup$u ? _sfc_setup$u(props, ctx) : void 0;
};
const VPNavBarMenu = /* @__PURE__ */ _export_sfc(_sfc_main$u, [["__scopeId", "data-v-b274dd8b"]]);
function createSearchTranslate(defaultTranslations) {
  const { localeIndex, theme: theme2 } = useData();
  function translate(key) {
    var _a, _b, _c;
    const keyPath = key.split(".");
    const themeObject = (_a = theme2.value.search) == null ? void 0 : _a.options;
    const isObject2 = themeObject && typeof themeObject === "object";
    const locales = isObject2 && ((_c = (_b = themeObject.locales) == null ? void 0 : _b[localeIndex.value]) == null ? void 0 : _c.translations) || null;
    const translations = isObject2 && themeObject.translations || null;
    let localeResult = locales;
    let translationResult = translations;
    let defaultResult = defaultTranslations;
    const lastKey = keyPath.pop();
    for (const k of keyPath) {
      let fallbackResult = null;
      const foundInFallback = defaultResult == null ? void 0 : defaultResult[k];
      if (foundInFallback) {
        fallbackResult = defaultResult = foundInFallback;
      }
      const foundInTranslation = translationResult == null ? void 0 : translationResult[k];
      if (foundInTranslation) {
        fallbackResult = translationResult = foundInTranslation;
      }
      const foundInLocale = localeResult == null ? void 0 : localeResult[k];
      if (foundInLocale) {
        fallbackResult = localeResult = foundInLocale;
      }
      if (!foundInFallback) {
        defaultResult = fallbackResult;
      }
      if (!foundInTranslation) {
        translationResult = fallbackResult;
      }
      if (!foundInLocale) {
        localeResult = fallbackResult;
      }
    }
    return (localeResult == null ? void 0 : localeResult[lastKey]) ?? (translationResult == null ? void 0 : translationResult[lastKey]) ?? (defaultResult == null ? void 0 : defaultResult[lastKey]) ?? "";
  }
  return translate;
}
const _sfc_main$t = /* @__PURE__ */ defineComponent({
  __name: "VPNavBarSearchButton",
  __ssrInlineRender: true,
  setup(__props) {
    const defaultTranslations = {
      button: {
        buttonText: "Search",
        buttonAriaLabel: "Search"
      }
    };
    const translate = createSearchTranslate(defaultTranslations);
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<button${ssrRenderAttrs(mergeProps({
        type: "button",
        class: "DocSearch DocSearch-Button",
        "aria-label": unref(translate)("button.buttonAriaLabel")
      }, _attrs))}><span class="DocSearch-Button-Container"><span class="vp-icon DocSearch-Search-Icon"></span><span class="DocSearch-Button-Placeholder">${ssrInterpolate(unref(translate)("button.buttonText"))}</span></span><span class="DocSearch-Button-Keys"><kbd class="DocSearch-Button-Key"></kbd><kbd class="DocSearch-Button-Key">K</kbd></span></button>`);
    };
  }
});
const _sfc_setup$t = _sfc_main$t.setup;
_sfc_main$t.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_markdown-it-mathjax3_c04dfe5db0004518241f0e447b683602/node_modules/vitepress/dist/client/theme-default/components/VPNavBarSearchButton.vue");
  return _sfc_setup$t ? _sfc_setup$t(props, ctx) : void 0;
};
const _sfc_main$s = /* @__PURE__ */ defineComponent({
  __name: "VPNavBarSearch",
  __ssrInlineRender: true,
  setup(__props) {
    const VPLocalSearchBox = defineAsyncComponent(() => import("./VPLocalSearchBox.Bq7Dv1B1.js"));
    const VPAlgoliaSearchBox = () => null;
    const { theme: theme2 } = useData();
    const loaded = ref(false);
    const actuallyLoaded = ref(false);
    onMounted(() => {
      {
        return;
      }
    });
    function load() {
      if (!loaded.value) {
        loaded.value = true;
        setTimeout(poll, 16);
      }
    }
    function poll() {
      const e = new Event("keydown");
      e.key = "k";
      e.metaKey = true;
      window.dispatchEvent(e);
      setTimeout(() => {
        if (!document.querySelector(".DocSearch-Modal")) {
          poll();
        }
      }, 16);
    }
    function isEditingContent(event) {
      const element = event.target;
      const tagName = element.tagName;
      return element.isContentEditable || tagName === "INPUT" || tagName === "SELECT" || tagName === "TEXTAREA";
    }
    const showSearch = ref(false);
    {
      onKeyStroke("k", (event) => {
        if (event.ctrlKey || event.metaKey) {
          event.preventDefault();
          showSearch.value = true;
        }
      });
      onKeyStroke("/", (event) => {
        if (!isEditingContent(event)) {
          event.preventDefault();
          showSearch.value = true;
        }
      });
    }
    const provider = "local";
    return (_ctx, _push, _parent, _attrs) => {
      var _a;
      _push(`<div${ssrRenderAttrs(mergeProps({ class: "VPNavBarSearch" }, _attrs))}>`);
      if (unref(provider) === "local") {
        _push(`<!--[-->`);
        if (showSearch.value) {
          _push(ssrRenderComponent(unref(VPLocalSearchBox), {
            onClose: ($event) => showSearch.value = false
          }, null, _parent));
        } else {
          _push(`<!---->`);
        }
        _push(`<div id="local-search">`);
        _push(ssrRenderComponent(_sfc_main$t, {
          onClick: ($event) => showSearch.value = true
        }, null, _parent));
        _push(`</div><!--]-->`);
      } else if (unref(provider) === "algolia") {
        _push(`<!--[-->`);
        if (loaded.value) {
          _push(ssrRenderComponent(unref(VPAlgoliaSearchBox), {
            algolia: ((_a = unref(theme2).search) == null ? void 0 : _a.options) ?? unref(theme2).algolia,
            onVnodeBeforeMount: ($event) => actuallyLoaded.value = true
          }, null, _parent));
        } else {
          _push(`<!---->`);
        }
        if (!actuallyLoaded.value) {
          _push(`<div id="docsearch">`);
          _push(ssrRenderComponent(_sfc_main$t, { onClick: load }, null, _parent));
          _push(`</div>`);
        } else {
          _push(`<!---->`);
        }
        _push(`<!--]-->`);
      } else {
        _push(`<!---->`);
      }
      _push(`</div>`);
    };
  }
});
const _sfc_setup$s = _sfc_main$s.setup;
_sfc_main$s.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_markdown-it-mathjax3_c04dfe5db0004518241f0e447b683602/node_modules/vitepress/dist/client/theme-default/components/VPNavBarSearch.vue");
  return _sfc_setup$s ? _sfc_setup$s(props, ctx) : void 0;
};
const _sfc_main$r = /* @__PURE__ */ defineComponent({
  __name: "VPNavBarSocialLinks",
  __ssrInlineRender: true,
  setup(__props) {
    const { theme: theme2 } = useData();
    return (_ctx, _push, _parent, _attrs) => {
      if (unref(theme2).socialLinks) {
        _push(ssrRenderComponent(VPSocialLinks, mergeProps({
          class: "VPNavBarSocialLinks",
          links: unref(theme2).socialLinks
        }, _attrs), null, _parent));
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$r = _sfc_main$r.setup;
_sfc_main$r.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_markdown-it-mathjax3_c04dfe5db0004518241f0e447b683602/node_modules/vitepress/dist/client/theme-default/components/VPNavBarSocialLinks.vue");
  return _sfc_setup$r ? _sfc_setup$r(props, ctx) : void 0;
};
const VPNavBarSocialLinks = /* @__PURE__ */ _export_sfc(_sfc_main$r, [["__scopeId", "data-v-250d6b54"]]);
const _sfc_main$q = /* @__PURE__ */ defineComponent({
  __name: "VPNavBarTitle",
  __ssrInlineRender: true,
  setup(__props) {
    const { site, theme: theme2 } = useData();
    const { hasSidebar } = useSidebar();
    const { currentLang } = useLangs();
    const link2 = computed(
      () => {
        var _a;
        return typeof theme2.value.logoLink === "string" ? theme2.value.logoLink : (_a = theme2.value.logoLink) == null ? void 0 : _a.link;
      }
    );
    const rel = computed(
      () => {
        var _a;
        return typeof theme2.value.logoLink === "string" ? void 0 : (_a = theme2.value.logoLink) == null ? void 0 : _a.rel;
      }
    );
    const target = computed(
      () => {
        var _a;
        return typeof theme2.value.logoLink === "string" ? void 0 : (_a = theme2.value.logoLink) == null ? void 0 : _a.target;
      }
    );
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({
        class: ["VPNavBarTitle", { "has-sidebar": unref(hasSidebar) }]
      }, _attrs))} data-v-c41b2bb8><a class="title"${ssrRenderAttr("href", link2.value ?? unref(normalizeLink$1)(unref(currentLang).link))}${ssrRenderAttr("rel", rel.value)}${ssrRenderAttr("target", target.value)} data-v-c41b2bb8>`);
      ssrRenderSlot(_ctx.$slots, "nav-bar-title-before", {}, null, _push, _parent);
      if (unref(theme2).logo) {
        _push(ssrRenderComponent(VPImage, {
          class: "logo",
          image: unref(theme2).logo
        }, null, _parent));
      } else {
        _push(`<!---->`);
      }
      if (unref(theme2).siteTitle) {
        _push(`<span data-v-c41b2bb8>${unref(theme2).siteTitle ?? ""}</span>`);
      } else if (unref(theme2).siteTitle === void 0) {
        _push(`<span data-v-c41b2bb8>${ssrInterpolate(unref(site).title)}</span>`);
      } else {
        _push(`<!---->`);
      }
      ssrRenderSlot(_ctx.$slots, "nav-bar-title-after", {}, null, _push, _parent);
      _push(`</a></div>`);
    };
  }
});
const _sfc_setup$q = _sfc_main$q.setup;
_sfc_main$q.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_markdown-it-mathjax3_c04dfe5db0004518241f0e447b683602/node_modules/vitepress/dist/client/theme-default/components/VPNavBarTitle.vue");
  return _sfc_setup$q ? _sfc_setup$q(props, ctx) : void 0;
};
const VPNavBarTitle = /* @__PURE__ */ _export_sfc(_sfc_main$q, [["__scopeId", "data-v-c41b2bb8"]]);
const _sfc_main$p = /* @__PURE__ */ defineComponent({
  __name: "VPNavBarTranslations",
  __ssrInlineRender: true,
  setup(__props) {
    const { theme: theme2 } = useData();
    const { localeLinks, currentLang } = useLangs({ correspondingLink: true });
    return (_ctx, _push, _parent, _attrs) => {
      if (unref(localeLinks).length && unref(currentLang).label) {
        _push(ssrRenderComponent(VPFlyout, mergeProps({
          class: "VPNavBarTranslations",
          icon: "vpi-languages",
          label: unref(theme2).langMenuLabel || "Change language"
        }, _attrs), {
          default: withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              _push2(`<div class="items" data-v-d188677e${_scopeId}><p class="title" data-v-d188677e${_scopeId}>${ssrInterpolate(unref(currentLang).label)}</p><!--[-->`);
              ssrRenderList(unref(localeLinks), (locale) => {
                _push2(ssrRenderComponent(VPMenuLink, { item: locale }, null, _parent2, _scopeId));
              });
              _push2(`<!--]--></div>`);
            } else {
              return [
                createVNode("div", { class: "items" }, [
                  createVNode("p", { class: "title" }, toDisplayString(unref(currentLang).label), 1),
                  (openBlock(true), createBlock(Fragment, null, renderList(unref(localeLinks), (locale) => {
                    return openBlock(), createBlock(VPMenuLink, {
                      key: locale.link,
                      item: locale
                    }, null, 8, ["item"]);
                  }), 128))
                ])
              ];
            }
          }),
          _: 1
        }, _parent));
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$p = _sfc_main$p.setup;
_sfc_main$p.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_markdown-it-mathjax3_c04dfe5db0004518241f0e447b683602/node_modules/vitepress/dist/client/theme-default/components/VPNavBarTranslations.vue");
  return _sfc_setup$p ? _sfc_setup$p(props, ctx) : void 0;
};
const VPNavBarTranslations = /* @__PURE__ */ _export_sfc(_sfc_main$p, [["__scopeId", "data-v-d188677e"]]);
const _sfc_main$o = /* @__PURE__ */ defineComponent({
  __name: "VPNavBar",
  __ssrInlineRender: true,
  props: {
    isScreenOpen: { type: Boolean }
  },
  emits: ["toggle-screen"],
  setup(__props) {
    const props = __props;
    const { y } = useWindowScroll();
    const { hasSidebar } = useSidebar();
    const { frontmatter } = useData();
    const classes = ref({});
    watchPostEffect(() => {
      classes.value = {
        "has-sidebar": hasSidebar.value,
        "home": frontmatter.value.layout === "home",
        "top": y.value === 0,
        "screen-open": props.isScreenOpen
      };
    });
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({
        class: ["VPNavBar", classes.value]
      }, _attrs))} data-v-221dbcb3><div class="wrapper" data-v-221dbcb3><div class="container" data-v-221dbcb3><div class="title" data-v-221dbcb3>`);
      _push(ssrRenderComponent(VPNavBarTitle, null, {
        "nav-bar-title-before": withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            ssrRenderSlot(_ctx.$slots, "nav-bar-title-before", {}, null, _push2, _parent2, _scopeId);
          } else {
            return [
              renderSlot(_ctx.$slots, "nav-bar-title-before", {}, void 0, true)
            ];
          }
        }),
        "nav-bar-title-after": withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            ssrRenderSlot(_ctx.$slots, "nav-bar-title-after", {}, null, _push2, _parent2, _scopeId);
          } else {
            return [
              renderSlot(_ctx.$slots, "nav-bar-title-after", {}, void 0, true)
            ];
          }
        }),
        _: 3
      }, _parent));
      _push(`</div><div class="content" data-v-221dbcb3><div class="content-body" data-v-221dbcb3>`);
      ssrRenderSlot(_ctx.$slots, "nav-bar-content-before", {}, null, _push, _parent);
      _push(ssrRenderComponent(_sfc_main$s, { class: "search" }, null, _parent));
      _push(ssrRenderComponent(VPNavBarMenu, { class: "menu" }, null, _parent));
      _push(ssrRenderComponent(VPNavBarTranslations, { class: "translations" }, null, _parent));
      _push(ssrRenderComponent(VPNavBarAppearance, { class: "appearance" }, null, _parent));
      _push(ssrRenderComponent(VPNavBarSocialLinks, { class: "social-links" }, null, _parent));
      _push(ssrRenderComponent(VPNavBarExtra, { class: "extra" }, null, _parent));
      ssrRenderSlot(_ctx.$slots, "nav-bar-content-after", {}, null, _push, _parent);
      _push(ssrRenderComponent(VPNavBarHamburger, {
        class: "hamburger",
        active: __props.isScreenOpen,
        onClick: ($event) => _ctx.$emit("toggle-screen")
      }, null, _parent));
      _push(`</div></div></div></div><div class="divider" data-v-221dbcb3><div class="divider-line" data-v-221dbcb3></div></div></div>`);
    };
  }
});
const _sfc_setup$o = _sfc_main$o.setup;
_sfc_main$o.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_markdown-it-mathjax3_c04dfe5db0004518241f0e447b683602/node_modules/vitepress/dist/client/theme-default/components/VPNavBar.vue");
  return _sfc_setup$o ? _sfc_setup$o(props, ctx) : void 0;
};
const VPNavBar = /* @__PURE__ */ _export_sfc(_sfc_main$o, [["__scopeId", "data-v-221dbcb3"]]);
const _sfc_main$n = /* @__PURE__ */ defineComponent({
  __name: "VPNavScreenAppearance",
  __ssrInlineRender: true,
  setup(__props) {
    const { site, theme: theme2 } = useData();
    return (_ctx, _push, _parent, _attrs) => {
      if (unref(site).appearance && unref(site).appearance !== "force-dark" && unref(site).appearance !== "force-auto") {
        _push(`<div${ssrRenderAttrs(mergeProps({ class: "VPNavScreenAppearance" }, _attrs))} data-v-67f7bb5d><p class="text" data-v-67f7bb5d>${ssrInterpolate(unref(theme2).darkModeSwitchLabel || "Appearance")}</p>`);
        _push(ssrRenderComponent(VPSwitchAppearance, null, null, _parent));
        _push(`</div>`);
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$n = _sfc_main$n.setup;
_sfc_main$n.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_markdown-it-mathjax3_c04dfe5db0004518241f0e447b683602/node_modules/vitepress/dist/client/theme-default/components/VPNavScreenAppearance.vue");
  return _sfc_setup$n ? _sfc_setup$n(props, ctx) : void 0;
};
const VPNavScreenAppearance = /* @__PURE__ */ _export_sfc(_sfc_main$n, [["__scopeId", "data-v-67f7bb5d"]]);
const _sfc_main$m = /* @__PURE__ */ defineComponent({
  __name: "VPNavScreenMenuLink",
  __ssrInlineRender: true,
  props: {
    item: {}
  },
  setup(__props) {
    const closeScreen = inject("close-screen");
    return (_ctx, _push, _parent, _attrs) => {
      _push(ssrRenderComponent(_sfc_main$Z, mergeProps({
        class: "VPNavScreenMenuLink",
        href: __props.item.link,
        target: __props.item.target,
        rel: __props.item.rel,
        "no-icon": __props.item.noIcon,
        onClick: unref(closeScreen)
      }, _attrs), {
        default: withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            _push2(`<span data-v-c580dc07${_scopeId}>${__props.item.text ?? ""}</span>`);
          } else {
            return [
              createVNode("span", {
                innerHTML: __props.item.text
              }, null, 8, ["innerHTML"])
            ];
          }
        }),
        _: 1
      }, _parent));
    };
  }
});
const _sfc_setup$m = _sfc_main$m.setup;
_sfc_main$m.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_markdown-it-mathjax3_c04dfe5db0004518241f0e447b683602/node_modules/vitepress/dist/client/theme-default/components/VPNavScreenMenuLink.vue");
  return _sfc_setup$m ? _sfc_setup$m(props, ctx) : void 0;
};
const VPNavScreenMenuLink = /* @__PURE__ */ _export_sfc(_sfc_main$m, [["__scopeId", "data-v-c580dc07"]]);
const _sfc_main$l = /* @__PURE__ */ defineComponent({
  __name: "VPNavScreenMenuGroupLink",
  __ssrInlineRender: true,
  props: {
    item: {}
  },
  setup(__props) {
    const closeScreen = inject("close-screen");
    return (_ctx, _push, _parent, _attrs) => {
      _push(ssrRenderComponent(_sfc_main$Z, mergeProps({
        class: "VPNavScreenMenuGroupLink",
        href: __props.item.link,
        target: __props.item.target,
        rel: __props.item.rel,
        "no-icon": __props.item.noIcon,
        onClick: unref(closeScreen)
      }, _attrs), {
        default: withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            _push2(`<span data-v-c540e1fa${_scopeId}>${__props.item.text ?? ""}</span>`);
          } else {
            return [
              createVNode("span", {
                innerHTML: __props.item.text
              }, null, 8, ["innerHTML"])
            ];
          }
        }),
        _: 1
      }, _parent));
    };
  }
});
const _sfc_setup$l = _sfc_main$l.setup;
_sfc_main$l.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_markdown-it-mathjax3_c04dfe5db0004518241f0e447b683602/node_modules/vitepress/dist/client/theme-default/components/VPNavScreenMenuGroupLink.vue");
  return _sfc_setup$l ? _sfc_setup$l(props, ctx) : void 0;
};
const VPNavScreenMenuGroupLink = /* @__PURE__ */ _export_sfc(_sfc_main$l, [["__scopeId", "data-v-c540e1fa"]]);
const _sfc_main$k = /* @__PURE__ */ defineComponent({
  __name: "VPNavScreenMenuGroupSection",
  __ssrInlineRender: true,
  props: {
    text: {},
    items: {}
  },
  setup(__props) {
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({ class: "VPNavScreenMenuGroupSection" }, _attrs))} data-v-690978f1>`);
      if (__props.text) {
        _push(`<p class="title" data-v-690978f1>${ssrInterpolate(__props.text)}</p>`);
      } else {
        _push(`<!---->`);
      }
      _push(`<!--[-->`);
      ssrRenderList(__props.items, (item) => {
        _push(ssrRenderComponent(VPNavScreenMenuGroupLink, {
          key: item.text,
          item
        }, null, _parent));
      });
      _push(`<!--]--></div>`);
    };
  }
});
const _sfc_setup$k = _sfc_main$k.setup;
_sfc_main$k.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_markdown-it-mathjax3_c04dfe5db0004518241f0e447b683602/node_modules/vitepress/dist/client/theme-default/components/VPNavScreenMenuGroupSection.vue");
  return _sfc_setup$k ? _sfc_setup$k(props, ctx) : void 0;
};
const VPNavScreenMenuGroupSection = /* @__PURE__ */ _export_sfc(_sfc_main$k, [["__scopeId", "data-v-690978f1"]]);
const _sfc_main$j = /* @__PURE__ */ defineComponent({
  __name: "VPNavScreenMenuGroup",
  __ssrInlineRender: true,
  props: {
    text: {},
    items: {}
  },
  setup(__props) {
    const props = __props;
    const isOpen = ref(false);
    const groupId = computed(
      () => `NavScreenGroup-${props.text.replace(" ", "-").toLowerCase()}`
    );
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({
        class: ["VPNavScreenMenuGroup", { open: isOpen.value }]
      }, _attrs))} data-v-ce1aa4b2><button class="button"${ssrRenderAttr("aria-controls", groupId.value)}${ssrRenderAttr("aria-expanded", isOpen.value)} data-v-ce1aa4b2><span class="button-text" data-v-ce1aa4b2>${__props.text ?? ""}</span><span class="vpi-plus button-icon" data-v-ce1aa4b2></span></button><div${ssrRenderAttr("id", groupId.value)} class="items" data-v-ce1aa4b2><!--[-->`);
      ssrRenderList(__props.items, (item) => {
        _push(`<!--[-->`);
        if ("link" in item) {
          _push(`<div class="item" data-v-ce1aa4b2>`);
          _push(ssrRenderComponent(VPNavScreenMenuGroupLink, { item }, null, _parent));
          _push(`</div>`);
        } else if ("component" in item) {
          _push(`<div class="item" data-v-ce1aa4b2>`);
          ssrRenderVNode(_push, createVNode(resolveDynamicComponent(item.component), mergeProps({ ref_for: true }, item.props, { "screen-menu": "" }), null), _parent);
          _push(`</div>`);
        } else {
          _push(`<div class="group" data-v-ce1aa4b2>`);
          _push(ssrRenderComponent(VPNavScreenMenuGroupSection, {
            text: item.text,
            items: item.items
          }, null, _parent));
          _push(`</div>`);
        }
        _push(`<!--]-->`);
      });
      _push(`<!--]--></div></div>`);
    };
  }
});
const _sfc_setup$j = _sfc_main$j.setup;
_sfc_main$j.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_markdown-it-mathjax3_c04dfe5db0004518241f0e447b683602/node_modules/vitepress/dist/client/theme-default/components/VPNavScreenMenuGroup.vue");
  return _sfc_setup$j ? _sfc_setup$j(props, ctx) : void 0;
};
const VPNavScreenMenuGroup = /* @__PURE__ */ _export_sfc(_sfc_main$j, [["__scopeId", "data-v-ce1aa4b2"]]);
const _sfc_main$i = /* @__PURE__ */ defineComponent({
  __name: "VPNavScreenMenu",
  __ssrInlineRender: true,
  setup(__props) {
    const { theme: theme2 } = useData();
    return (_ctx, _push, _parent, _attrs) => {
      if (unref(theme2).nav) {
        _push(`<nav${ssrRenderAttrs(mergeProps({ class: "VPNavScreenMenu" }, _attrs))}><!--[-->`);
        ssrRenderList(unref(theme2).nav, (item) => {
          _push(`<!--[-->`);
          if ("link" in item) {
            _push(ssrRenderComponent(VPNavScreenMenuLink, { item }, null, _parent));
          } else if ("component" in item) {
            ssrRenderVNode(_push, createVNode(resolveDynamicComponent(item.component), mergeProps({ ref_for: true }, item.props, { "screen-menu": "" }), null), _parent);
          } else {
            _push(ssrRenderComponent(VPNavScreenMenuGroup, {
              text: item.text || "",
              items: item.items
            }, null, _parent));
          }
          _push(`<!--]-->`);
        });
        _push(`<!--]--></nav>`);
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$i = _sfc_main$i.setup;
_sfc_main$i.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_markdown-it-mathjax3_c04dfe5db0004518241f0e447b683602/node_modules/vitepress/dist/client/theme-default/components/VPNavScreenMenu.vue");
  return _sfc_setup$i ? _sfc_setup$i(props, ctx) : void 0;
};
const _sfc_main$h = /* @__PURE__ */ defineComponent({
  __name: "VPNavScreenSocialLinks",
  __ssrInlineRender: true,
  setup(__props) {
    const { theme: theme2 } = useData();
    return (_ctx, _push, _parent, _attrs) => {
      if (unref(theme2).socialLinks) {
        _push(ssrRenderComponent(VPSocialLinks, mergeProps({
          class: "VPNavScreenSocialLinks",
          links: unref(theme2).socialLinks
        }, _attrs), null, _parent));
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$h = _sfc_main$h.setup;
_sfc_main$h.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_markdown-it-mathjax3_c04dfe5db0004518241f0e447b683602/node_modules/vitepress/dist/client/theme-default/components/VPNavScreenSocialLinks.vue");
  return _sfc_setup$h ? _sfc_setup$h(props, ctx) : void 0;
};
const _sfc_main$g = /* @__PURE__ */ defineComponent({
  __name: "VPNavScreenTranslations",
  __ssrInlineRender: true,
  setup(__props) {
    const { localeLinks, currentLang } = useLangs({ correspondingLink: true });
    const isOpen = ref(false);
    return (_ctx, _push, _parent, _attrs) => {
      if (unref(localeLinks).length && unref(currentLang).label) {
        _push(`<div${ssrRenderAttrs(mergeProps({
          class: ["VPNavScreenTranslations", { open: isOpen.value }]
        }, _attrs))} data-v-0bde053c><button class="title" data-v-0bde053c><span class="vpi-languages icon lang" data-v-0bde053c></span> ${ssrInterpolate(unref(currentLang).label)} <span class="vpi-chevron-down icon chevron" data-v-0bde053c></span></button><ul class="list" data-v-0bde053c><!--[-->`);
        ssrRenderList(unref(localeLinks), (locale) => {
          _push(`<li class="item" data-v-0bde053c>`);
          _push(ssrRenderComponent(_sfc_main$Z, {
            class: "link",
            href: locale.link
          }, {
            default: withCtx((_, _push2, _parent2, _scopeId) => {
              if (_push2) {
                _push2(`${ssrInterpolate(locale.text)}`);
              } else {
                return [
                  createTextVNode(toDisplayString(locale.text), 1)
                ];
              }
            }),
            _: 2
          }, _parent));
          _push(`</li>`);
        });
        _push(`<!--]--></ul></div>`);
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$g = _sfc_main$g.setup;
_sfc_main$g.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_markdown-it-mathjax3_c04dfe5db0004518241f0e447b683602/node_modules/vitepress/dist/client/theme-default/components/VPNavScreenTranslations.vue");
  return _sfc_setup$g ? _sfc_setup$g(props, ctx) : void 0;
};
const VPNavScreenTranslations = /* @__PURE__ */ _export_sfc(_sfc_main$g, [["__scopeId", "data-v-0bde053c"]]);
const _sfc_main$f = /* @__PURE__ */ defineComponent({
  __name: "VPNavScreen",
  __ssrInlineRender: true,
  props: {
    open: { type: Boolean }
  },
  setup(__props) {
    const screen = ref(null);
    useScrollLock(inBrowser ? document.body : null);
    return (_ctx, _push, _parent, _attrs) => {
      if (__props.open) {
        _push(`<div${ssrRenderAttrs(mergeProps({
          class: "VPNavScreen",
          ref_key: "screen",
          ref: screen,
          id: "VPNavScreen"
        }, _attrs))} data-v-1fb2e2ce><div class="container" data-v-1fb2e2ce>`);
        ssrRenderSlot(_ctx.$slots, "nav-screen-content-before", {}, null, _push, _parent);
        _push(ssrRenderComponent(_sfc_main$i, { class: "menu" }, null, _parent));
        _push(ssrRenderComponent(VPNavScreenTranslations, { class: "translations" }, null, _parent));
        _push(ssrRenderComponent(VPNavScreenAppearance, { class: "appearance" }, null, _parent));
        _push(ssrRenderComponent(_sfc_main$h, { class: "social-links" }, null, _parent));
        ssrRenderSlot(_ctx.$slots, "nav-screen-content-after", {}, null, _push, _parent);
        _push(`</div></div>`);
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$f = _sfc_main$f.setup;
_sfc_main$f.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_markdown-it-mathjax3_c04dfe5db0004518241f0e447b683602/node_modules/vitepress/dist/client/theme-default/components/VPNavScreen.vue");
  return _sfc_setup$f ? _sfc_setup$f(props, ctx) : void 0;
};
const VPNavScreen = /* @__PURE__ */ _export_sfc(_sfc_main$f, [["__scopeId", "data-v-1fb2e2ce"]]);
const _sfc_main$e = /* @__PURE__ */ defineComponent({
  __name: "VPNav",
  __ssrInlineRender: true,
  setup(__props) {
    const { isScreenOpen, closeScreen, toggleScreen } = useNav();
    const { frontmatter } = useData();
    const hasNavbar = computed(() => {
      return frontmatter.value.navbar !== false;
    });
    provide("close-screen", closeScreen);
    watchEffect(() => {
      if (inBrowser) {
        document.documentElement.classList.toggle("hide-nav", !hasNavbar.value);
      }
    });
    return (_ctx, _push, _parent, _attrs) => {
      if (hasNavbar.value) {
        _push(`<header${ssrRenderAttrs(mergeProps({ class: "VPNav" }, _attrs))} data-v-71f0857d>`);
        _push(ssrRenderComponent(VPNavBar, {
          "is-screen-open": unref(isScreenOpen),
          onToggleScreen: unref(toggleScreen)
        }, {
          "nav-bar-title-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "nav-bar-title-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "nav-bar-title-before", {}, void 0, true)
              ];
            }
          }),
          "nav-bar-title-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "nav-bar-title-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "nav-bar-title-after", {}, void 0, true)
              ];
            }
          }),
          "nav-bar-content-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "nav-bar-content-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "nav-bar-content-before", {}, void 0, true)
              ];
            }
          }),
          "nav-bar-content-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "nav-bar-content-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "nav-bar-content-after", {}, void 0, true)
              ];
            }
          }),
          _: 3
        }, _parent));
        _push(ssrRenderComponent(VPNavScreen, { open: unref(isScreenOpen) }, {
          "nav-screen-content-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "nav-screen-content-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "nav-screen-content-before", {}, void 0, true)
              ];
            }
          }),
          "nav-screen-content-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "nav-screen-content-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "nav-screen-content-after", {}, void 0, true)
              ];
            }
          }),
          _: 3
        }, _parent));
        _push(`</header>`);
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$e = _sfc_main$e.setup;
_sfc_main$e.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_markdown-it-mathjax3_c04dfe5db0004518241f0e447b683602/node_modules/vitepress/dist/client/theme-default/components/VPNav.vue");
  return _sfc_setup$e ? _sfc_setup$e(props, ctx) : void 0;
};
const VPNav = /* @__PURE__ */ _export_sfc(_sfc_main$e, [["__scopeId", "data-v-71f0857d"]]);
const _sfc_main$d = /* @__PURE__ */ defineComponent({
  __name: "VPSidebarItem",
  __ssrInlineRender: true,
  props: {
    item: {},
    depth: {}
  },
  setup(__props) {
    const props = __props;
    const {
      collapsed,
      collapsible,
      isLink,
      isActiveLink,
      hasActiveLink: hasActiveLink2,
      hasChildren,
      toggle
    } = useSidebarControl(computed(() => props.item));
    const sectionTag = computed(() => hasChildren.value ? "section" : `div`);
    const linkTag = computed(() => isLink.value ? "a" : "div");
    const textTag = computed(() => {
      return !hasChildren.value ? "p" : props.depth + 2 === 7 ? "p" : `h${props.depth + 2}`;
    });
    const itemRole = computed(() => isLink.value ? void 0 : "button");
    const classes = computed(() => [
      [`level-${props.depth}`],
      { collapsible: collapsible.value },
      { collapsed: collapsed.value },
      { "is-link": isLink.value },
      { "is-active": isActiveLink.value },
      { "has-active": hasActiveLink2.value }
    ]);
    function onItemInteraction(e) {
      if ("key" in e && e.key !== "Enter") {
        return;
      }
      !props.item.link && toggle();
    }
    function onCaretClick() {
      props.item.link && toggle();
    }
    return (_ctx, _push, _parent, _attrs) => {
      const _component_VPSidebarItem = resolveComponent("VPSidebarItem", true);
      ssrRenderVNode(_push, createVNode(resolveDynamicComponent(sectionTag.value), mergeProps({
        class: ["VPSidebarItem", classes.value]
      }, _attrs), {
        default: withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            if (__props.item.text) {
              _push2(`<div class="item"${ssrRenderAttr("role", itemRole.value)}${ssrRenderAttr("tabindex", __props.item.items && 0)} data-v-21bbd7ea${_scopeId}><div class="indicator" data-v-21bbd7ea${_scopeId}></div>`);
              if (__props.item.link) {
                _push2(ssrRenderComponent(_sfc_main$Z, {
                  tag: linkTag.value,
                  class: "link",
                  href: __props.item.link,
                  rel: __props.item.rel,
                  target: __props.item.target
                }, {
                  default: withCtx((_2, _push3, _parent3, _scopeId2) => {
                    if (_push3) {
                      ssrRenderVNode(_push3, createVNode(resolveDynamicComponent(textTag.value), { class: "text" }, null), _parent3, _scopeId2);
                    } else {
                      return [
                        (openBlock(), createBlock(resolveDynamicComponent(textTag.value), {
                          class: "text",
                          innerHTML: __props.item.text
                        }, null, 8, ["innerHTML"]))
                      ];
                    }
                  }),
                  _: 1
                }, _parent2, _scopeId));
              } else {
                ssrRenderVNode(_push2, createVNode(resolveDynamicComponent(textTag.value), { class: "text" }, null), _parent2, _scopeId);
              }
              if (__props.item.collapsed != null && __props.item.items && __props.item.items.length) {
                _push2(`<div class="caret" role="button" aria-label="toggle section" tabindex="0" data-v-21bbd7ea${_scopeId}><span class="vpi-chevron-right caret-icon" data-v-21bbd7ea${_scopeId}></span></div>`);
              } else {
                _push2(`<!---->`);
              }
              _push2(`</div>`);
            } else {
              _push2(`<!---->`);
            }
            if (__props.item.items && __props.item.items.length) {
              _push2(`<div class="items" data-v-21bbd7ea${_scopeId}>`);
              if (__props.depth < 5) {
                _push2(`<!--[-->`);
                ssrRenderList(__props.item.items, (i) => {
                  _push2(ssrRenderComponent(_component_VPSidebarItem, {
                    key: i.text,
                    item: i,
                    depth: __props.depth + 1
                  }, null, _parent2, _scopeId));
                });
                _push2(`<!--]-->`);
              } else {
                _push2(`<!---->`);
              }
              _push2(`</div>`);
            } else {
              _push2(`<!---->`);
            }
          } else {
            return [
              __props.item.text ? (openBlock(), createBlock("div", mergeProps({
                key: 0,
                class: "item",
                role: itemRole.value
              }, toHandlers(
                __props.item.items ? { click: onItemInteraction, keydown: onItemInteraction } : {},
                true
              ), {
                tabindex: __props.item.items && 0
              }), [
                createVNode("div", { class: "indicator" }),
                __props.item.link ? (openBlock(), createBlock(_sfc_main$Z, {
                  key: 0,
                  tag: linkTag.value,
                  class: "link",
                  href: __props.item.link,
                  rel: __props.item.rel,
                  target: __props.item.target
                }, {
                  default: withCtx(() => [
                    (openBlock(), createBlock(resolveDynamicComponent(textTag.value), {
                      class: "text",
                      innerHTML: __props.item.text
                    }, null, 8, ["innerHTML"]))
                  ]),
                  _: 1
                }, 8, ["tag", "href", "rel", "target"])) : (openBlock(), createBlock(resolveDynamicComponent(textTag.value), {
                  key: 1,
                  class: "text",
                  innerHTML: __props.item.text
                }, null, 8, ["innerHTML"])),
                __props.item.collapsed != null && __props.item.items && __props.item.items.length ? (openBlock(), createBlock("div", {
                  key: 2,
                  class: "caret",
                  role: "button",
                  "aria-label": "toggle section",
                  onClick: onCaretClick,
                  onKeydown: withKeys(onCaretClick, ["enter"]),
                  tabindex: "0"
                }, [
                  createVNode("span", { class: "vpi-chevron-right caret-icon" })
                ], 32)) : createCommentVNode("", true)
              ], 16, ["role", "tabindex"])) : createCommentVNode("", true),
              __props.item.items && __props.item.items.length ? (openBlock(), createBlock("div", {
                key: 1,
                class: "items"
              }, [
                __props.depth < 5 ? (openBlock(true), createBlock(Fragment, { key: 0 }, renderList(__props.item.items, (i) => {
                  return openBlock(), createBlock(_component_VPSidebarItem, {
                    key: i.text,
                    item: i,
                    depth: __props.depth + 1
                  }, null, 8, ["item", "depth"]);
                }), 128)) : createCommentVNode("", true)
              ])) : createCommentVNode("", true)
            ];
          }
        }),
        _: 1
      }), _parent);
    };
  }
});
const _sfc_setup$d = _sfc_main$d.setup;
_sfc_main$d.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_markdown-it-mathjax3_c04dfe5db0004518241f0e447b683602/node_modules/vitepress/dist/client/theme-default/components/VPSidebarItem.vue");
  return _sfc_setup$d ? _sfc_setup$d(props, ctx) : void 0;
};
const VPSidebarItem = /* @__PURE__ */ _export_sfc(_sfc_main$d, [["__scopeId", "data-v-21bbd7ea"]]);
const _sfc_main$c = /* @__PURE__ */ defineComponent({
  __name: "VPSidebarGroup",
  __ssrInlineRender: true,
  props: {
    items: {}
  },
  setup(__props) {
    const disableTransition = ref(true);
    let timer = null;
    onMounted(() => {
      timer = setTimeout(() => {
        timer = null;
        disableTransition.value = false;
      }, 300);
    });
    onBeforeUnmount(() => {
      if (timer != null) {
        clearTimeout(timer);
        timer = null;
      }
    });
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<!--[-->`);
      ssrRenderList(__props.items, (item) => {
        _push(`<div class="${ssrRenderClass([{ "no-transition": disableTransition.value }, "group"])}" data-v-37fdbd54>`);
        _push(ssrRenderComponent(VPSidebarItem, {
          item,
          depth: 0
        }, null, _parent));
        _push(`</div>`);
      });
      _push(`<!--]-->`);
    };
  }
});
const _sfc_setup$c = _sfc_main$c.setup;
_sfc_main$c.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_markdown-it-mathjax3_c04dfe5db0004518241f0e447b683602/node_modules/vitepress/dist/client/theme-default/components/VPSidebarGroup.vue");
  return _sfc_setup$c ? _sfc_setup$c(props, ctx) : void 0;
};
const VPSidebarGroup = /* @__PURE__ */ _export_sfc(_sfc_main$c, [["__scopeId", "data-v-37fdbd54"]]);
const _sfc_main$b = /* @__PURE__ */ defineComponent({
  __name: "VPSidebar",
  __ssrInlineRender: true,
  props: {
    open: { type: Boolean }
  },
  setup(__props) {
    const { sidebarGroups, hasSidebar } = useSidebar();
    const props = __props;
    const navEl = ref(null);
    const isLocked = useScrollLock(inBrowser ? document.body : null);
    watch(
      [props, navEl],
      () => {
        var _a;
        if (props.open) {
          isLocked.value = true;
          (_a = navEl.value) == null ? void 0 : _a.focus();
        } else isLocked.value = false;
      },
      { immediate: true, flush: "post" }
    );
    const key = ref(0);
    watch(
      sidebarGroups,
      () => {
        key.value += 1;
      },
      { deep: true }
    );
    return (_ctx, _push, _parent, _attrs) => {
      if (unref(hasSidebar)) {
        _push(`<aside${ssrRenderAttrs(mergeProps({
          class: ["VPSidebar", { open: __props.open }],
          ref_key: "navEl",
          ref: navEl
        }, _attrs))} data-v-4960b689><div class="curtain" data-v-4960b689></div><nav class="nav" id="VPSidebarNav" aria-labelledby="sidebar-aria-label" tabindex="-1" data-v-4960b689><span class="visually-hidden" id="sidebar-aria-label" data-v-4960b689> Sidebar Navigation </span>`);
        ssrRenderSlot(_ctx.$slots, "sidebar-nav-before", {}, null, _push, _parent);
        _push(ssrRenderComponent(VPSidebarGroup, {
          items: unref(sidebarGroups),
          key: key.value
        }, null, _parent));
        ssrRenderSlot(_ctx.$slots, "sidebar-nav-after", {}, null, _push, _parent);
        _push(`</nav></aside>`);
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$b = _sfc_main$b.setup;
_sfc_main$b.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_markdown-it-mathjax3_c04dfe5db0004518241f0e447b683602/node_modules/vitepress/dist/client/theme-default/components/VPSidebar.vue");
  return _sfc_setup$b ? _sfc_setup$b(props, ctx) : void 0;
};
const VPSidebar = /* @__PURE__ */ _export_sfc(_sfc_main$b, [["__scopeId", "data-v-4960b689"]]);
const _sfc_main$a = /* @__PURE__ */ defineComponent({
  __name: "VPSkipLink",
  __ssrInlineRender: true,
  setup(__props) {
    const { theme: theme2 } = useData();
    const route = useRoute();
    const backToTop = ref();
    watch(() => route.path, () => backToTop.value.focus());
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<!--[--><span tabindex="-1" data-v-e44d378b></span><a href="#VPContent" class="VPSkipLink visually-hidden" data-v-e44d378b>${ssrInterpolate(unref(theme2).skipToContentLabel || "Skip to content")}</a><!--]-->`);
    };
  }
});
const _sfc_setup$a = _sfc_main$a.setup;
_sfc_main$a.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_markdown-it-mathjax3_c04dfe5db0004518241f0e447b683602/node_modules/vitepress/dist/client/theme-default/components/VPSkipLink.vue");
  return _sfc_setup$a ? _sfc_setup$a(props, ctx) : void 0;
};
const VPSkipLink = /* @__PURE__ */ _export_sfc(_sfc_main$a, [["__scopeId", "data-v-e44d378b"]]);
const _sfc_main$9 = /* @__PURE__ */ defineComponent({
  __name: "Layout",
  __ssrInlineRender: true,
  setup(__props) {
    const {
      isOpen: isSidebarOpen,
      open: openSidebar,
      close: closeSidebar
    } = useSidebar();
    const route = useRoute();
    watch(() => route.path, closeSidebar);
    useCloseSidebarOnEscape(isSidebarOpen, closeSidebar);
    const { frontmatter } = useData();
    const slots = useSlots();
    const heroImageSlotExists = computed(() => !!slots["home-hero-image"]);
    provide("hero-image-slot-exists", heroImageSlotExists);
    return (_ctx, _push, _parent, _attrs) => {
      const _component_Content = resolveComponent("Content");
      if (unref(frontmatter).layout !== false) {
        _push(`<div${ssrRenderAttrs(mergeProps({
          class: ["Layout", unref(frontmatter).pageClass]
        }, _attrs))} data-v-be828167>`);
        ssrRenderSlot(_ctx.$slots, "layout-top", {}, null, _push, _parent);
        _push(ssrRenderComponent(VPSkipLink, null, null, _parent));
        _push(ssrRenderComponent(VPBackdrop, {
          class: "backdrop",
          show: unref(isSidebarOpen),
          onClick: unref(closeSidebar)
        }, null, _parent));
        _push(ssrRenderComponent(VPNav, null, {
          "nav-bar-title-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "nav-bar-title-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "nav-bar-title-before", {}, void 0, true)
              ];
            }
          }),
          "nav-bar-title-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "nav-bar-title-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "nav-bar-title-after", {}, void 0, true)
              ];
            }
          }),
          "nav-bar-content-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "nav-bar-content-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "nav-bar-content-before", {}, void 0, true)
              ];
            }
          }),
          "nav-bar-content-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "nav-bar-content-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "nav-bar-content-after", {}, void 0, true)
              ];
            }
          }),
          "nav-screen-content-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "nav-screen-content-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "nav-screen-content-before", {}, void 0, true)
              ];
            }
          }),
          "nav-screen-content-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "nav-screen-content-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "nav-screen-content-after", {}, void 0, true)
              ];
            }
          }),
          _: 3
        }, _parent));
        _push(ssrRenderComponent(VPLocalNav, {
          open: unref(isSidebarOpen),
          onOpenMenu: unref(openSidebar)
        }, null, _parent));
        _push(ssrRenderComponent(VPSidebar, { open: unref(isSidebarOpen) }, {
          "sidebar-nav-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "sidebar-nav-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "sidebar-nav-before", {}, void 0, true)
              ];
            }
          }),
          "sidebar-nav-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "sidebar-nav-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "sidebar-nav-after", {}, void 0, true)
              ];
            }
          }),
          _: 3
        }, _parent));
        _push(ssrRenderComponent(VPContent, null, {
          "page-top": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "page-top", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "page-top", {}, void 0, true)
              ];
            }
          }),
          "page-bottom": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "page-bottom", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "page-bottom", {}, void 0, true)
              ];
            }
          }),
          "not-found": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "not-found", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "not-found", {}, void 0, true)
              ];
            }
          }),
          "home-hero-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-before", {}, void 0, true)
              ];
            }
          }),
          "home-hero-info-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-info-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-info-before", {}, void 0, true)
              ];
            }
          }),
          "home-hero-info": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-info", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-info", {}, void 0, true)
              ];
            }
          }),
          "home-hero-info-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-info-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-info-after", {}, void 0, true)
              ];
            }
          }),
          "home-hero-actions-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-actions-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-actions-after", {}, void 0, true)
              ];
            }
          }),
          "home-hero-image": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-image", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-image", {}, void 0, true)
              ];
            }
          }),
          "home-hero-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-after", {}, void 0, true)
              ];
            }
          }),
          "home-features-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-features-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-features-before", {}, void 0, true)
              ];
            }
          }),
          "home-features-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-features-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-features-after", {}, void 0, true)
              ];
            }
          }),
          "doc-footer-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "doc-footer-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "doc-footer-before", {}, void 0, true)
              ];
            }
          }),
          "doc-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "doc-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "doc-before", {}, void 0, true)
              ];
            }
          }),
          "doc-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "doc-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "doc-after", {}, void 0, true)
              ];
            }
          }),
          "doc-top": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "doc-top", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "doc-top", {}, void 0, true)
              ];
            }
          }),
          "doc-bottom": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "doc-bottom", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "doc-bottom", {}, void 0, true)
              ];
            }
          }),
          "aside-top": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-top", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-top", {}, void 0, true)
              ];
            }
          }),
          "aside-bottom": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-bottom", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-bottom", {}, void 0, true)
              ];
            }
          }),
          "aside-outline-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-outline-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-outline-before", {}, void 0, true)
              ];
            }
          }),
          "aside-outline-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-outline-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-outline-after", {}, void 0, true)
              ];
            }
          }),
          "aside-ads-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-ads-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-ads-before", {}, void 0, true)
              ];
            }
          }),
          "aside-ads-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-ads-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-ads-after", {}, void 0, true)
              ];
            }
          }),
          _: 3
        }, _parent));
        _push(ssrRenderComponent(VPFooter, null, null, _parent));
        ssrRenderSlot(_ctx.$slots, "layout-bottom", {}, null, _push, _parent);
        _push(`</div>`);
      } else {
        _push(ssrRenderComponent(_component_Content, _attrs, null, _parent));
      }
    };
  }
});
const _sfc_setup$9 = _sfc_main$9.setup;
_sfc_main$9.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_markdown-it-mathjax3_c04dfe5db0004518241f0e447b683602/node_modules/vitepress/dist/client/theme-default/Layout.vue");
  return _sfc_setup$9 ? _sfc_setup$9(props, ctx) : void 0;
};
const Layout = /* @__PURE__ */ _export_sfc(_sfc_main$9, [["__scopeId", "data-v-be828167"]]);
const GridSettings = {
  xmini: [[0, 2]],
  mini: [],
  small: [
    [920, 6],
    [768, 5],
    [640, 4],
    [480, 3],
    [0, 2]
  ],
  medium: [
    [960, 5],
    [832, 4],
    [640, 3],
    [480, 2]
  ],
  big: [
    [832, 3],
    [640, 2]
  ]
};
function useSponsorsGrid({ el, size = "medium" }) {
  const onResize = throttleAndDebounce(manage, 100);
  onMounted(() => {
    manage();
    window.addEventListener("resize", onResize);
  });
  onUnmounted(() => {
    window.removeEventListener("resize", onResize);
  });
  function manage() {
    adjustSlots(el.value, size);
  }
}
function adjustSlots(el, size) {
  const tsize = el.children.length;
  const asize = el.querySelectorAll(".vp-sponsor-grid-item:not(.empty)").length;
  const grid = setGrid(el, size, asize);
  manageSlots(el, grid, tsize, asize);
}
function setGrid(el, size, items) {
  const settings = GridSettings[size];
  const screen = window.innerWidth;
  let grid = 1;
  settings.some(([breakpoint, value]) => {
    if (screen >= breakpoint) {
      grid = items < value ? items : value;
      return true;
    }
  });
  setGridData(el, grid);
  return grid;
}
function setGridData(el, value) {
  el.dataset.vpGrid = String(value);
}
function manageSlots(el, grid, tsize, asize) {
  const diff = tsize - asize;
  const rem = asize % grid;
  const drem = rem === 0 ? rem : grid - rem;
  neutralizeSlots(el, drem - diff);
}
function neutralizeSlots(el, count) {
  if (count === 0) {
    return;
  }
  count > 0 ? addSlots(el, count) : removeSlots(el, count * -1);
}
function addSlots(el, count) {
  for (let i = 0; i < count; i++) {
    const slot = document.createElement("div");
    slot.classList.add("vp-sponsor-grid-item", "empty");
    el.append(slot);
  }
}
function removeSlots(el, count) {
  for (let i = 0; i < count; i++) {
    el.removeChild(el.lastElementChild);
  }
}
const _sfc_main$8 = /* @__PURE__ */ defineComponent({
  __name: "VPSponsorsGrid",
  __ssrInlineRender: true,
  props: {
    size: { default: "medium" },
    data: {}
  },
  setup(__props) {
    const props = __props;
    const el = ref(null);
    useSponsorsGrid({ el, size: props.size });
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({
        class: ["VPSponsorsGrid vp-sponsor-grid", [__props.size]],
        ref_key: "el",
        ref: el
      }, _attrs))}><!--[-->`);
      ssrRenderList(__props.data, (sponsor) => {
        _push(`<div class="vp-sponsor-grid-item"><a class="vp-sponsor-grid-link"${ssrRenderAttr("href", sponsor.url)} target="_blank" rel="sponsored noopener"><article class="vp-sponsor-grid-box"><h4 class="visually-hidden">${ssrInterpolate(sponsor.name)}</h4><img class="vp-sponsor-grid-image"${ssrRenderAttr("src", sponsor.img)}${ssrRenderAttr("alt", sponsor.name)}></article></a></div>`);
      });
      _push(`<!--]--></div>`);
    };
  }
});
const _sfc_setup$8 = _sfc_main$8.setup;
_sfc_main$8.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_markdown-it-mathjax3_c04dfe5db0004518241f0e447b683602/node_modules/vitepress/dist/client/theme-default/components/VPSponsorsGrid.vue");
  return _sfc_setup$8 ? _sfc_setup$8(props, ctx) : void 0;
};
const _sfc_main$7 = /* @__PURE__ */ defineComponent({
  __name: "VPSponsors",
  __ssrInlineRender: true,
  props: {
    mode: { default: "normal" },
    tier: {},
    size: {},
    data: {}
  },
  setup(__props) {
    const props = __props;
    const sponsors = computed(() => {
      const isSponsors = props.data.some((s) => {
        return "items" in s;
      });
      if (isSponsors) {
        return props.data;
      }
      return [
        { tier: props.tier, size: props.size, items: props.data }
      ];
    });
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({
        class: ["VPSponsors vp-sponsor", [__props.mode]]
      }, _attrs))}><!--[-->`);
      ssrRenderList(sponsors.value, (sponsor, index) => {
        _push(`<section class="vp-sponsor-section">`);
        if (sponsor.tier) {
          _push(`<h3 class="vp-sponsor-tier">${ssrInterpolate(sponsor.tier)}</h3>`);
        } else {
          _push(`<!---->`);
        }
        _push(ssrRenderComponent(_sfc_main$8, {
          size: sponsor.size,
          data: sponsor.items
        }, null, _parent));
        _push(`</section>`);
      });
      _push(`<!--]--></div>`);
    };
  }
});
const _sfc_setup$7 = _sfc_main$7.setup;
_sfc_main$7.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_markdown-it-mathjax3_c04dfe5db0004518241f0e447b683602/node_modules/vitepress/dist/client/theme-default/components/VPSponsors.vue");
  return _sfc_setup$7 ? _sfc_setup$7(props, ctx) : void 0;
};
const _sfc_main$6 = /* @__PURE__ */ defineComponent({
  __name: "VPDocAsideSponsors",
  __ssrInlineRender: true,
  props: {
    tier: {},
    size: {},
    data: {}
  },
  setup(__props) {
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({ class: "VPDocAsideSponsors" }, _attrs))}>`);
      _push(ssrRenderComponent(_sfc_main$7, {
        mode: "aside",
        tier: __props.tier,
        size: __props.size,
        data: __props.data
      }, null, _parent));
      _push(`</div>`);
    };
  }
});
const _sfc_setup$6 = _sfc_main$6.setup;
_sfc_main$6.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_markdown-it-mathjax3_c04dfe5db0004518241f0e447b683602/node_modules/vitepress/dist/client/theme-default/components/VPDocAsideSponsors.vue");
  return _sfc_setup$6 ? _sfc_setup$6(props, ctx) : void 0;
};
const _sfc_main$5 = /* @__PURE__ */ defineComponent({
  __name: "VPHomeSponsors",
  __ssrInlineRender: true,
  props: {
    message: {},
    actionText: { default: "Become a sponsor" },
    actionLink: {},
    data: {}
  },
  setup(__props) {
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<section${ssrRenderAttrs(mergeProps({ class: "VPHomeSponsors" }, _attrs))} data-v-42adc3e0><div class="container" data-v-42adc3e0><div class="header" data-v-42adc3e0><div class="love" data-v-42adc3e0><span class="vpi-heart icon" data-v-42adc3e0></span></div>`);
      if (__props.message) {
        _push(`<h2 class="message" data-v-42adc3e0>${ssrInterpolate(__props.message)}</h2>`);
      } else {
        _push(`<!---->`);
      }
      _push(`</div><div class="sponsors" data-v-42adc3e0>`);
      _push(ssrRenderComponent(_sfc_main$7, { data: __props.data }, null, _parent));
      _push(`</div>`);
      if (__props.actionLink) {
        _push(`<div class="action" data-v-42adc3e0>`);
        _push(ssrRenderComponent(VPButton, {
          theme: "sponsor",
          text: __props.actionText,
          href: __props.actionLink
        }, null, _parent));
        _push(`</div>`);
      } else {
        _push(`<!---->`);
      }
      _push(`</div></section>`);
    };
  }
});
const _sfc_setup$5 = _sfc_main$5.setup;
_sfc_main$5.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_markdown-it-mathjax3_c04dfe5db0004518241f0e447b683602/node_modules/vitepress/dist/client/theme-default/components/VPHomeSponsors.vue");
  return _sfc_setup$5 ? _sfc_setup$5(props, ctx) : void 0;
};
const _sfc_main$4 = /* @__PURE__ */ defineComponent({
  __name: "VPTeamMembersItem",
  __ssrInlineRender: true,
  props: {
    size: { default: "medium" },
    member: {}
  },
  setup(__props) {
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<article${ssrRenderAttrs(mergeProps({
        class: ["VPTeamMembersItem", [__props.size]]
      }, _attrs))} data-v-ed75f873><div class="profile" data-v-ed75f873><figure class="avatar" data-v-ed75f873><img class="avatar-img"${ssrRenderAttr("src", __props.member.avatar)}${ssrRenderAttr("alt", __props.member.name)} data-v-ed75f873></figure><div class="data" data-v-ed75f873><h1 class="name" data-v-ed75f873>${ssrInterpolate(__props.member.name)}</h1>`);
      if (__props.member.title || __props.member.org) {
        _push(`<p class="affiliation" data-v-ed75f873>`);
        if (__props.member.title) {
          _push(`<span class="title" data-v-ed75f873>${ssrInterpolate(__props.member.title)}</span>`);
        } else {
          _push(`<!---->`);
        }
        if (__props.member.title && __props.member.org) {
          _push(`<span class="at" data-v-ed75f873> @ </span>`);
        } else {
          _push(`<!---->`);
        }
        if (__props.member.org) {
          _push(ssrRenderComponent(_sfc_main$Z, {
            class: ["org", { link: __props.member.orgLink }],
            href: __props.member.orgLink,
            "no-icon": ""
          }, {
            default: withCtx((_, _push2, _parent2, _scopeId) => {
              if (_push2) {
                _push2(`${ssrInterpolate(__props.member.org)}`);
              } else {
                return [
                  createTextVNode(toDisplayString(__props.member.org), 1)
                ];
              }
            }),
            _: 1
          }, _parent));
        } else {
          _push(`<!---->`);
        }
        _push(`</p>`);
      } else {
        _push(`<!---->`);
      }
      if (__props.member.desc) {
        _push(`<p class="desc" data-v-ed75f873>${__props.member.desc ?? ""}</p>`);
      } else {
        _push(`<!---->`);
      }
      if (__props.member.links) {
        _push(`<div class="links" data-v-ed75f873>`);
        _push(ssrRenderComponent(VPSocialLinks, {
          links: __props.member.links
        }, null, _parent));
        _push(`</div>`);
      } else {
        _push(`<!---->`);
      }
      _push(`</div></div>`);
      if (__props.member.sponsor) {
        _push(`<div class="sp" data-v-ed75f873>`);
        _push(ssrRenderComponent(_sfc_main$Z, {
          class: "sp-link",
          href: __props.member.sponsor,
          "no-icon": ""
        }, {
          default: withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              _push2(`<span class="vpi-heart sp-icon" data-v-ed75f873${_scopeId}></span> ${ssrInterpolate(__props.member.actionText || "Sponsor")}`);
            } else {
              return [
                createVNode("span", { class: "vpi-heart sp-icon" }),
                createTextVNode(" " + toDisplayString(__props.member.actionText || "Sponsor"), 1)
              ];
            }
          }),
          _: 1
        }, _parent));
        _push(`</div>`);
      } else {
        _push(`<!---->`);
      }
      _push(`</article>`);
    };
  }
});
const _sfc_setup$4 = _sfc_main$4.setup;
_sfc_main$4.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_markdown-it-mathjax3_c04dfe5db0004518241f0e447b683602/node_modules/vitepress/dist/client/theme-default/components/VPTeamMembersItem.vue");
  return _sfc_setup$4 ? _sfc_setup$4(props, ctx) : void 0;
};
const VPTeamMembersItem = /* @__PURE__ */ _export_sfc(_sfc_main$4, [["__scopeId", "data-v-ed75f873"]]);
const _sfc_main$3 = /* @__PURE__ */ defineComponent({
  __name: "VPTeamMembers",
  __ssrInlineRender: true,
  props: {
    size: { default: "medium" },
    members: {}
  },
  setup(__props) {
    const props = __props;
    const classes = computed(() => [props.size, `count-${props.members.length}`]);
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({
        class: ["VPTeamMembers", classes.value]
      }, _attrs))} data-v-36749bec><div class="container" data-v-36749bec><!--[-->`);
      ssrRenderList(__props.members, (member) => {
        _push(`<div class="item" data-v-36749bec>`);
        _push(ssrRenderComponent(VPTeamMembersItem, {
          size: __props.size,
          member
        }, null, _parent));
        _push(`</div>`);
      });
      _push(`<!--]--></div></div>`);
    };
  }
});
const _sfc_setup$3 = _sfc_main$3.setup;
_sfc_main$3.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_markdown-it-mathjax3_c04dfe5db0004518241f0e447b683602/node_modules/vitepress/dist/client/theme-default/components/VPTeamMembers.vue");
  return _sfc_setup$3 ? _sfc_setup$3(props, ctx) : void 0;
};
const _sfc_main$2 = {};
const _sfc_setup$2 = _sfc_main$2.setup;
_sfc_main$2.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_markdown-it-mathjax3_c04dfe5db0004518241f0e447b683602/node_modules/vitepress/dist/client/theme-default/components/VPTeamPage.vue");
  return _sfc_setup$2 ? _sfc_setup$2(props, ctx) : void 0;
};
const _sfc_main$1 = {};
const _sfc_setup$1 = _sfc_main$1.setup;
_sfc_main$1.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_markdown-it-mathjax3_c04dfe5db0004518241f0e447b683602/node_modules/vitepress/dist/client/theme-default/components/VPTeamPageSection.vue");
  return _sfc_setup$1 ? _sfc_setup$1(props, ctx) : void 0;
};
const _sfc_main = {};
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../../node_modules/.pnpm/vitepress@1.6.4_@algolia+client-search@5.64.0_@types+node@20.19.43_markdown-it-mathjax3_c04dfe5db0004518241f0e447b683602/node_modules/vitepress/dist/client/theme-default/components/VPTeamPageTitle.vue");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const theme = {
  Layout,
  enhanceApp: ({ app }) => {
    app.component("Badge", _sfc_main$14);
  }
};
const ClientOnly = defineComponent({
  setup(_, { slots }) {
    const show = ref(false);
    onMounted(() => {
      show.value = true;
    });
    return () => show.value && slots.default ? slots.default() : null;
  }
});
function useCodeGroups() {
  if (inBrowser) {
    window.addEventListener("click", (e) => {
      var _a;
      const el = e.target;
      if (el.matches(".vp-code-group input")) {
        const group = (_a = el.parentElement) == null ? void 0 : _a.parentElement;
        if (!group)
          return;
        const i = Array.from(group.querySelectorAll("input")).indexOf(el);
        if (i < 0)
          return;
        const blocks = group.querySelector(".blocks");
        if (!blocks)
          return;
        const current = Array.from(blocks.children).find((child) => child.classList.contains("active"));
        if (!current)
          return;
        const next = blocks.children[i];
        if (!next || current === next)
          return;
        current.classList.remove("active");
        next.classList.add("active");
        const label = group == null ? void 0 : group.querySelector(`label[for="${el.id}"]`);
        label == null ? void 0 : label.scrollIntoView({ block: "nearest" });
      }
    });
  }
}
function useCopyCode() {
  if (inBrowser) {
    const timeoutIdMap = /* @__PURE__ */ new WeakMap();
    window.addEventListener("click", (e) => {
      var _a;
      const el = e.target;
      if (el.matches('div[class*="language-"] > button.copy')) {
        const parent = el.parentElement;
        const sibling = (_a = el.nextElementSibling) == null ? void 0 : _a.nextElementSibling;
        if (!parent || !sibling) {
          return;
        }
        const isShell = /language-(shellscript|shell|bash|sh|zsh)/.test(parent.className);
        const ignoredNodes = [".vp-copy-ignore", ".diff.remove"];
        const clone = sibling.cloneNode(true);
        clone.querySelectorAll(ignoredNodes.join(",")).forEach((node) => node.remove());
        let text = clone.textContent || "";
        if (isShell) {
          text = text.replace(/^ *(\$|>) /gm, "").trim();
        }
        copyToClipboard(text).then(() => {
          el.classList.add("copied");
          clearTimeout(timeoutIdMap.get(el));
          const timeoutId = setTimeout(() => {
            el.classList.remove("copied");
            el.blur();
            timeoutIdMap.delete(el);
          }, 2e3);
          timeoutIdMap.set(el, timeoutId);
        });
      }
    });
  }
}
async function copyToClipboard(text) {
  try {
    return navigator.clipboard.writeText(text);
  } catch {
    const element = document.createElement("textarea");
    const previouslyFocusedElement = document.activeElement;
    element.value = text;
    element.setAttribute("readonly", "");
    element.style.contain = "strict";
    element.style.position = "absolute";
    element.style.left = "-9999px";
    element.style.fontSize = "12pt";
    const selection = document.getSelection();
    const originalRange = selection ? selection.rangeCount > 0 && selection.getRangeAt(0) : null;
    document.body.appendChild(element);
    element.select();
    element.selectionStart = 0;
    element.selectionEnd = text.length;
    document.execCommand("copy");
    document.body.removeChild(element);
    if (originalRange) {
      selection.removeAllRanges();
      selection.addRange(originalRange);
    }
    if (previouslyFocusedElement) {
      previouslyFocusedElement.focus();
    }
  }
}
function useUpdateHead(route, siteDataByRouteRef) {
  let isFirstUpdate = true;
  let managedHeadElements = [];
  const updateHeadTags = (newTags) => {
    if (isFirstUpdate) {
      isFirstUpdate = false;
      newTags.forEach((tag) => {
        const headEl = createHeadElement(tag);
        for (const el of document.head.children) {
          if (el.isEqualNode(headEl)) {
            managedHeadElements.push(el);
            return;
          }
        }
      });
      return;
    }
    const newElements = newTags.map(createHeadElement);
    managedHeadElements.forEach((oldEl, oldIndex) => {
      const matchedIndex = newElements.findIndex((newEl) => newEl == null ? void 0 : newEl.isEqualNode(oldEl ?? null));
      if (matchedIndex !== -1) {
        delete newElements[matchedIndex];
      } else {
        oldEl == null ? void 0 : oldEl.remove();
        delete managedHeadElements[oldIndex];
      }
    });
    newElements.forEach((el) => el && document.head.appendChild(el));
    managedHeadElements = [...managedHeadElements, ...newElements].filter(Boolean);
  };
  watchEffect(() => {
    const pageData = route.data;
    const siteData2 = siteDataByRouteRef.value;
    const pageDescription = pageData && pageData.description;
    const frontmatterHead = pageData && pageData.frontmatter.head || [];
    const title = createTitle(siteData2, pageData);
    if (title !== document.title) {
      document.title = title;
    }
    const description = pageDescription || siteData2.description;
    let metaDescriptionElement = document.querySelector(`meta[name=description]`);
    if (metaDescriptionElement) {
      if (metaDescriptionElement.getAttribute("content") !== description) {
        metaDescriptionElement.setAttribute("content", description);
      }
    } else {
      createHeadElement(["meta", { name: "description", content: description }]);
    }
    updateHeadTags(mergeHead(siteData2.head, filterOutHeadDescription(frontmatterHead)));
  });
}
function createHeadElement([tag, attrs, innerHTML]) {
  const el = document.createElement(tag);
  for (const key in attrs) {
    el.setAttribute(key, attrs[key]);
  }
  if (innerHTML) {
    el.innerHTML = innerHTML;
  }
  if (tag === "script" && attrs.async == null) {
    el.async = false;
  }
  return el;
}
function isMetaDescription(headConfig) {
  return headConfig[0] === "meta" && headConfig[1] && headConfig[1].name === "description";
}
function filterOutHeadDescription(head) {
  return head.filter((h2) => !isMetaDescription(h2));
}
const hasFetched = /* @__PURE__ */ new Set();
const createLink = () => document.createElement("link");
const viaDOM = (url) => {
  const link2 = createLink();
  link2.rel = `prefetch`;
  link2.href = url;
  document.head.appendChild(link2);
};
const viaXHR = (url) => {
  const req = new XMLHttpRequest();
  req.open("GET", url, req.withCredentials = true);
  req.send();
};
let link;
const doFetch = inBrowser && (link = createLink()) && link.relList && link.relList.supports && link.relList.supports("prefetch") ? viaDOM : viaXHR;
function usePrefetch() {
  if (!inBrowser) {
    return;
  }
  if (!window.IntersectionObserver) {
    return;
  }
  let conn;
  if ((conn = navigator.connection) && (conn.saveData || /2g/.test(conn.effectiveType))) {
    return;
  }
  const rIC = window.requestIdleCallback || setTimeout;
  let observer = null;
  const observeLinks = () => {
    if (observer) {
      observer.disconnect();
    }
    observer = new IntersectionObserver((entries) => {
      entries.forEach((entry) => {
        if (entry.isIntersecting) {
          const link2 = entry.target;
          observer.unobserve(link2);
          const { pathname } = link2;
          if (!hasFetched.has(pathname)) {
            hasFetched.add(pathname);
            const pageChunkPath = pathToFile(pathname);
            if (pageChunkPath)
              doFetch(pageChunkPath);
          }
        }
      });
    });
    rIC(() => {
      document.querySelectorAll("#app a").forEach((link2) => {
        const { hostname, pathname } = new URL(link2.href instanceof SVGAnimatedString ? link2.href.animVal : link2.href, link2.baseURI);
        const extMatch = pathname.match(/\.\w+$/);
        if (extMatch && extMatch[0] !== ".html") {
          return;
        }
        if (
          // only prefetch same tab navigation, since a new tab will load
          // the lean js chunk instead.
          link2.target !== "_blank" && // only prefetch inbound links
          hostname === location.hostname
        ) {
          if (pathname !== location.pathname) {
            observer.observe(link2);
          } else {
            hasFetched.add(pathname);
          }
        }
      });
    });
  };
  onMounted(observeLinks);
  const route = useRoute();
  watch(() => route.path, observeLinks);
  onUnmounted(() => {
    observer && observer.disconnect();
  });
}
function resolveThemeExtends(theme2) {
  if (theme2.extends) {
    const base = resolveThemeExtends(theme2.extends);
    return {
      ...base,
      ...theme2,
      async enhanceApp(ctx) {
        if (base.enhanceApp)
          await base.enhanceApp(ctx);
        if (theme2.enhanceApp)
          await theme2.enhanceApp(ctx);
      }
    };
  }
  return theme2;
}
const Theme = resolveThemeExtends(theme);
const VitePressApp = defineComponent({
  name: "VitePressApp",
  setup() {
    const { site, lang, dir } = useData$1();
    onMounted(() => {
      watchEffect(() => {
        document.documentElement.lang = lang.value;
        document.documentElement.dir = dir.value;
      });
    });
    if (site.value.router.prefetchLinks) {
      usePrefetch();
    }
    useCopyCode();
    useCodeGroups();
    if (Theme.setup)
      Theme.setup();
    return () => h(Theme.Layout);
  }
});
async function createApp() {
  globalThis.__VITEPRESS__ = true;
  const router = newRouter();
  const app = newApp();
  app.provide(RouterSymbol, router);
  const data = initData(router.route);
  app.provide(dataSymbol, data);
  app.component("Content", Content);
  app.component("ClientOnly", ClientOnly);
  Object.defineProperties(app.config.globalProperties, {
    $frontmatter: {
      get() {
        return data.frontmatter.value;
      }
    },
    $params: {
      get() {
        return data.page.value.params;
      }
    }
  });
  if (Theme.enhanceApp) {
    await Theme.enhanceApp({
      app,
      router,
      siteData: siteDataRef
    });
  }
  return { app, router, data };
}
function newApp() {
  return createSSRApp(VitePressApp);
}
function newRouter() {
  let isInitialPageLoad = inBrowser;
  return createRouter((path) => {
    let pageFilePath = pathToFile(path);
    let pageModule = null;
    if (pageFilePath) {
      if (isInitialPageLoad) {
        pageFilePath = pageFilePath.replace(/\.js$/, ".lean.js");
      }
      if (false) ;
      else {
        pageModule = import(
          /*@vite-ignore*/
          pageFilePath
        );
      }
    }
    if (inBrowser) {
      isInitialPageLoad = false;
    }
    return pageModule;
  }, Theme.NotFound);
}
if (inBrowser) {
  createApp().then(({ app, router, data }) => {
    router.go().then(() => {
      useUpdateHead(router.route, data.site);
      app.mount("#app");
    });
  });
}
async function render(path) {
  const { app, router } = await createApp();
  await router.go(path);
  const ctx = { content: "", vpSocialIcons: /* @__PURE__ */ new Set() };
  ctx.content = await renderToString(app, ctx);
  return ctx;
}
export {
  tryOnScopeDispose as a,
  useData as b,
  computedAsync as c,
  useSessionStorage as d,
  useLocalStorage as e,
  useRouter as f,
  createSearchTranslate as g,
  useEventListener as h,
  useScrollLock as i,
  dataSymbol as j,
  inBrowser as k,
  escapeRegExp as l,
  notNullish as n,
  onKeyStroke as o,
  pathToFile as p,
  render,
  toArray as t,
  unrefElement as u,
  watchDebounced as w
};
