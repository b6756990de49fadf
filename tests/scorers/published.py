"""Small checkpoints with random weights in the layouts of published models, and the pairs they are tried on.

Used twice: by the scripts in ``vectors/``, which score the pairs with the original implementations in an
environment of their own and store the results, and by the tests, which hold mtcheck to those results. The
weights come from NumPy's frozen ``RandomState``, so that both see the same ones. Nothing of mtcheck is
imported.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np

DATA = Path(__file__).parent / "data"
VECTORS = Path(__file__).resolve().parent / "vectors"
WIDTH, LAYERS, HEADS, INNER, POSITIONS = 64, 3, 4, 128, 514

EDGES = [
    ("", ""),
    ("", "Die Aktie stieg."),
    ("Shares rose.", ""),
    ("a", "b"),
    ("7", "7"),
    (" ", " "),
    ("Profit rose 8% \N{CHART WITH UPWARDS TREND} this year", "Der Gewinn stieg \N{ROCKET} um 8 %"),
    ("\N{FAMILY}\N{ZERO WIDTH JOINER}\N{BOY}", "\N{FAMILY}"),
    ("شركة عربية تعلن أرباحها اليوم", "Ein arabisches Unternehmen meldet heute Gewinn"),
    ("חברה ישראלית", "Ein israelisches Unternehmen"),
    ("公司公布季度业绩，营收增长", "Das Unternehmen legt Quartalszahlen vor"),
    ("Die Bank teilte mit", "銀行は本日発表した"),
    ("Выручка выросла", "Der Umsatz wuchs"),
    ("line one\nline two\ttab", "Zeile eins\nZeile zwei\tTab"),
    ("  leading and trailing  ", "  vorn und hinten  "),
    ("a </s> b", "a </s> b"),
    ("a <s> b", "ein <unk> b"),
    ("The bank said. " * 200, "Die Bank sagte."),
    ("The bank said.", "Die Bank sagte. " * 200),
    ("The bank said. " * 90, "Die Bank sagte. " * 90),
    ("word " * 254, "Wort " * 254),
]


def pairs() -> list[tuple[str, str]]:
    """220 pairs: the edges, then aligned sentences of the project's own articles, as they were when the
    original implementations scored them.
    """
    kept = json.loads((VECTORS / "pairs.json").read_text(encoding="utf-8"))
    return [*EDGES, *((source, target) for source, target in kept)]


class Random:
    """Arrays in the order they are asked for."""

    def __init__(self, seed: int) -> None:
        self._state = np.random.RandomState(seed)

    def normal(self, *shape: int, scale: float = 0.08, around: float = 0.0) -> Any:
        import torch

        values = around + scale * self._state.standard_normal(shape)
        return torch.from_numpy(values.astype(np.float32))


def _norm(state: dict[str, Any], name: str, random: Random, width: int) -> None:
    state[f"{name}.weight"] = random.normal(width, scale=0.1, around=1.0)
    state[f"{name}.bias"] = random.normal(width)


def _linear(state: dict[str, Any], name: str, random: Random, out: int, into: int) -> None:
    state[f"{name}.weight"] = random.normal(out, into, scale=0.12)
    state[f"{name}.bias"] = random.normal(out)


def encoder_state(
    random: Random,
    *,
    vocab: int,
    prefix: str,
    pre_norm: bool = False,
    width: int = WIDTH,
    layers: int = LAYERS,
) -> dict[str, Any]:
    """The tensors of an XLM-R (or, ``pre_norm``, XLM-R-XL) encoder."""
    state: dict[str, Any] = {}
    state["embeddings.word_embeddings.weight"] = random.normal(vocab, width, scale=0.5)
    state["embeddings.position_embeddings.weight"] = random.normal(POSITIONS, width, scale=0.2)
    state["embeddings.token_type_embeddings.weight"] = random.normal(1, width)
    if not pre_norm:
        _norm(state, "embeddings.LayerNorm", random, width)
    for index in range(layers):
        layer = f"encoder.layer.{index}"
        if pre_norm:
            _norm(state, f"{layer}.attention.self_attn_layer_norm", random, width)
        for part in ("query", "key", "value"):
            _linear(state, f"{layer}.attention.self.{part}", random, width, width)
        _linear(state, f"{layer}.attention.output.dense", random, width, width)
        if not pre_norm:
            _norm(state, f"{layer}.attention.output.LayerNorm", random, width)
        _linear(state, f"{layer}.intermediate.dense", random, INNER, width)
        _linear(state, f"{layer}.output.dense", random, width, INNER)
        _norm(state, f"{layer}.LayerNorm" if pre_norm else f"{layer}.output.LayerNorm", random, width)
    if pre_norm:
        _norm(state, "encoder.LayerNorm", random, width)
    return {prefix + name: tensor for name, tensor in state.items()}


def vocabulary(kind: str = "xlmr") -> int:
    """The number of entries of a test tokenizer, added ones included."""
    data = json.loads((DATA / kind / "tokenizer.json").read_text(encoding="utf-8"))
    highest = max((entry["id"] for entry in data["added_tokens"]), default=0)
    return max(len(data["model"]["vocab"]), highest + 1)


def encoder_folder(folder: Path, *, pre_norm: bool, vocab: int) -> None:
    """What the hub holds for an encoder: config and tokenizer."""
    folder.mkdir(parents=True, exist_ok=True)
    config = {
        "architectures": ["XLMRobertaXLModel" if pre_norm else "XLMRobertaModel"],
        "model_type": "xlm-roberta-xl" if pre_norm else "xlm-roberta",
        "vocab_size": vocab,
        "hidden_size": WIDTH,
        "num_hidden_layers": LAYERS,
        "num_attention_heads": HEADS,
        "intermediate_size": INNER,
        "max_position_embeddings": POSITIONS,
        "type_vocab_size": 1,
        "layer_norm_eps": 1e-5,
        "hidden_act": "gelu",
        "bos_token_id": 0,
        "pad_token_id": 1,
        "eos_token_id": 2,
        "hidden_dropout_prob": 0.1,
        "attention_probs_dropout_prob": 0.1,
    }
    (folder / "config.json").write_text(json.dumps(config), encoding="utf-8")
    for name in ("tokenizer.json", "sentencepiece.bpe.model"):
        (folder / name).write_bytes((DATA / "xlmr" / name).read_bytes())
    (folder / "tokenizer_config.json").write_text(
        json.dumps({"tokenizer_class": "XLMRobertaTokenizer", "model_max_length": 512}), encoding="utf-8"
    )


#: name -> class_identifier, XL order, hyper-parameters in the checkpoint, and those that only hparams.yaml
#: has.
COMET: dict[str, tuple[str, bool, dict[str, Any], dict[str, Any]]] = {
    "kiwi": (
        "unified_metric",
        False,
        {"layer_transformation": "sparsemax", "layer_norm": False, "input_segments": ["mt", "src"]},
        {"layer_transformation": "sparsemax_patch"},
    ),
    "kiwi-sparse": (
        "unified_metric",
        False,
        {"layer_transformation": "sparsemax", "layer_norm": False, "input_segments": ["mt", "src"]},
        {},
    ),
    "kiwi-xl": (
        "unified_metric",
        True,
        {"layer_transformation": "softmax", "layer_norm": True, "input_segments": ["mt", "src"]},
        {},
    ),
    "kiwi-layer": (
        "unified_metric",
        False,
        {"sent_layer": 2, "layer_norm": False, "input_segments": ["mt", "src"]},
        {},
    ),
    "qe": ("referenceless_regression_metric", False, {}, {}),
    "qe-max": (
        "referenceless_regression_metric",
        False,
        {"layer_norm": False, "pool": "max", "final_activation": "Sigmoid"},
        {},
    ),
    "xcomet": ("xcomet_metric", True, {"word_layer": 2, "layer_transformation": "softmax"}, {}),
    "xcomet-patch": (
        "xcomet_metric",
        False,
        {"word_layer": 3, "layer_transformation": "sparsemax", "encoder_model": "XLM-RoBERTa"},
        {"layer_transformation": "sparsemax_patch"},
    ),
}


def comet(folder: Path, name: str) -> Path:
    """A COMET model's folder with an encoder's folder beside the weights."""
    import torch
    import yaml

    kind, pre_norm, own, written = COMET[name]
    vocab = vocabulary()
    random = Random(sum(map(ord, name)))
    state = encoder_state(random, vocab=vocab, prefix="encoder.model.", pre_norm=pre_norm)
    for index in range(LAYERS + 1):
        state[f"layerwise_attention.scalar_parameters.{index}"] = random.normal(1, scale=0.6)
    state["layerwise_attention.gamma"] = random.normal(1, around=1.0)
    width = WIDTH * (4 if kind == "referenceless_regression_metric" else 1)
    sizes = [48, 24]
    _linear(state, "estimator.ff.0", random, sizes[0], width)
    _linear(state, "estimator.ff.3", random, sizes[1], sizes[0])
    _linear(state, "estimator.ff.6", random, 1, sizes[1])
    if kind == "xcomet_metric":
        _linear(state, "hidden2tag", random, 4, WIDTH)
        state["wordloss.weight"] = torch.tensor([0.08, 0.486, 0.505, 0.533])
    encoder_folder(folder / "encoder", pre_norm=pre_norm, vocab=vocab)
    hyper_parameters = {
        "encoder_model": "XLM-RoBERTa-XL" if pre_norm else "XLM-RoBERTa",
        "pretrained_model": str(folder / "encoder"),
        "hidden_sizes": sizes,
        "dropout": 0.1,
        "load_pretrained_weights": False,
        "local_files_only": True,
        "validation_data": [],
        **own,
    }
    checkpoint = {
        "epoch": 1,
        "global_step": 10,
        "pytorch-lightning_version": "2.0.0",
        "state_dict": state,
        "hparams_name": "kwargs",
        "hyper_parameters": hyper_parameters,
    }
    (folder / "checkpoints").mkdir(parents=True, exist_ok=True)
    torch.save(checkpoint, folder / "checkpoints" / "model.ckpt")
    (folder / "hparams.yaml").write_text(
        yaml.safe_dump({"class_identifier": kind, **hyper_parameters, **written}), encoding="utf-8"
    )
    return folder


def deberta_tokenizer(folder: Path) -> int:
    """The test tokenizer with DeBERTa's special tokens, in DeBERTa's order; the size of its vocabulary."""
    data = json.loads((DATA / "xlmr" / "tokenizer.json").read_text(encoding="utf-8"))
    names = ("[PAD]", "[CLS]", "[SEP]", "[UNK]")
    vocab = [[name, 0.0] for name in names]
    vocab += [entry for entry in data["model"]["vocab"] if entry[0] not in ("<s>", "<pad>", "</s>", "<unk>")]
    data["model"] |= {"vocab": vocab, "unk_id": 3}
    for part in ("pre_tokenizer", "decoder"):
        # Both spellings: tokenizers of the original's day know the older one alone.
        data[part] = {
            "type": "Metaspace",
            "replacement": "\u2581",
            "add_prefix_space": True,
            "prepend_scheme": "always",
        }
    data["added_tokens"] = [
        {
            "id": index,
            "content": name,
            "single_word": False,
            "lstrip": False,
            "rstrip": False,
            "normalized": False,
            "special": True,
        }
        for index, name in enumerate(names)
    ]
    first, last = ({"SpecialToken": {"id": name, "type_id": 0}} for name in ("[CLS]", "[SEP]"))
    one, two = ({"Sequence": {"id": side, "type_id": 0}} for side in "AB")
    data["post_processor"] = {
        "type": "TemplateProcessing",
        "single": [first, one, last],
        "pair": [first, one, last, two, last],
        "special_tokens": {
            name: {"id": name, "ids": [names.index(name)], "tokens": [name]} for name in ("[CLS]", "[SEP]")
        },
    }
    (folder / "tokenizer.json").write_text(json.dumps(data, ensure_ascii=False), encoding="utf-8")
    (folder / "tokenizer_config.json").write_text(
        json.dumps({"tokenizer_class": "DebertaV2Tokenizer", "model_max_length": 512, "vocab_type": "spm"}),
        encoding="utf-8",
    )
    return len(vocab)


def deberta_state(random: Random, *, vocab: int, buckets: int, prefix: str) -> dict[str, Any]:
    """The tensors of a small DeBERTa-v2 encoder of mDeBERTa-v3's kind."""
    state: dict[str, Any] = {"embeddings.word_embeddings.weight": random.normal(vocab, WIDTH, scale=0.5)}
    _norm(state, "embeddings.LayerNorm", random, WIDTH)
    for index in range(LAYERS):
        layer = f"encoder.layer.{index}"
        for part in ("query", "key", "value"):
            _linear(state, f"{layer}.attention.self.{part}_proj", random, WIDTH, WIDTH)
        _linear(state, f"{layer}.attention.output.dense", random, WIDTH, WIDTH)
        _norm(state, f"{layer}.attention.output.LayerNorm", random, WIDTH)
        _linear(state, f"{layer}.intermediate.dense", random, INNER, WIDTH)
        _linear(state, f"{layer}.output.dense", random, WIDTH, INNER)
        _norm(state, f"{layer}.output.LayerNorm", random, WIDTH)
    state["encoder.rel_embeddings.weight"] = random.normal(2 * buckets, WIDTH, scale=0.3)
    _norm(state, "encoder.LayerNorm", random, WIDTH)
    return {prefix + name: tensor for name, tensor in state.items()}


def deberta_config(vocab: int, buckets: int) -> dict[str, Any]:
    """What the hub holds of such an encoder."""
    return {
        "model_type": "deberta-v2",
        "vocab_size": vocab,
        "hidden_size": WIDTH,
        "num_hidden_layers": LAYERS,
        "num_attention_heads": HEADS,
        "intermediate_size": INNER,
        "hidden_act": "gelu",
        "max_position_embeddings": 512,
        "relative_attention": True,
        "position_buckets": buckets,
        "norm_rel_ebd": "layer_norm",
        "share_att_key": True,
        "pos_att_type": "p2c|c2p",
        "layer_norm_eps": 1e-7,
        "max_relative_positions": -1,
        "position_biased_input": False,
        "pad_token_id": 0,
        "type_vocab_size": 0,
    }


def xcomet_lite(folder: Path, *, config: bool = True) -> Path:
    """A folder in the layout of xCOMET-lite, its encoder's tokenizer beside the weights."""
    from safetensors.torch import save_file

    buckets = 64
    encoder = folder / "encoder"
    encoder.mkdir(parents=True, exist_ok=True)
    vocab = deberta_tokenizer(encoder)
    (encoder / "config.json").write_text(json.dumps(deberta_config(vocab, buckets)), encoding="utf-8")
    random = Random(41)
    state = deberta_state(random, vocab=vocab, buckets=buckets, prefix="encoder.model.")
    for index in range(LAYERS + 1):
        state[f"layerwise_attention.scalar_parameters.{index}"] = random.normal(1, scale=0.6)
    state["layerwise_attention.gamma"] = random.normal(1, around=1.0)
    sizes = [48, 24]
    _linear(state, "estimator.ff.0", random, sizes[0], WIDTH)
    _linear(state, "estimator.ff.3", random, sizes[1], sizes[0])
    _linear(state, "estimator.ff.6", random, 1, sizes[1])
    _linear(state, "hidden2tag", random, 4, WIDTH)
    save_file(state, folder / "model.safetensors", {"format": "pt"})
    if config:
        (folder / "config.json").write_text(
            json.dumps(
                {
                    "encoder_model": "DeBERTa",
                    "pretrained_model": str(encoder),
                    "word_layer": 2,
                    "word_level_training": True,
                    "hidden_sizes": sizes,
                    "load_pretrained_weights": False,
                }
            ),
            encoding="utf-8",
        )
    return folder


MT5_VOCABULARY, SCORE_TOKEN = 250112, 250089


def metricx(folder: Path, seed: int = 10) -> Path:
    """A MetricX model's folder with the tokenizer beside the weights."""
    import torch
    from safetensors.torch import save_file

    width, heads, inner, wide, layers = 16, 4, 12, 40, 2
    random = Random(seed)
    state: dict[str, Any] = {}
    shared = torch.zeros(MT5_VOCABULARY, width)
    known = vocabulary("mt5")
    shared[:known] = random.normal(known, width, scale=1.0)
    state["shared.weight"] = shared
    head = torch.zeros(MT5_VOCABULARY, width)
    head[SCORE_TOKEN] = random.normal(width, scale=1.0)
    state["lm_head.weight"] = head
    for stack in ("encoder", "decoder"):
        for index in range(layers):
            block = f"{stack}.block.{index}"
            parts = ["SelfAttention"] + (["EncDecAttention"] if stack == "decoder" else [])
            for place, part in enumerate(parts):
                for name, out, into in (
                    ("q", heads * inner, width),
                    ("k", heads * inner, width),
                    ("v", heads * inner, width),
                    ("o", width, heads * inner),
                ):
                    state[f"{block}.layer.{place}.{part}.{name}.weight"] = random.normal(out, into, scale=0.2)
                state[f"{block}.layer.{place}.layer_norm.weight"] = random.normal(
                    width, scale=0.1, around=1.0
                )
            if index == 0:
                state[f"{block}.layer.0.SelfAttention.relative_attention_bias.weight"] = random.normal(
                    32, heads, scale=0.5
                )
            last = f"{block}.layer.{len(parts)}"
            for name, out, into in (("wi_0", wide, width), ("wi_1", wide, width), ("wo", width, wide)):
                state[f"{last}.DenseReluDense.{name}.weight"] = random.normal(out, into, scale=0.2)
            state[f"{last}.layer_norm.weight"] = random.normal(width, scale=0.1, around=1.0)
        state[f"{stack}.final_layer_norm.weight"] = random.normal(width, scale=0.1, around=1.0)
    folder.mkdir(parents=True, exist_ok=True)
    save_file(state, folder / "model.safetensors", {"format": "pt"})
    config = {
        "architectures": ["MT5ForRegression"],
        "model_type": "mt5",
        "d_model": width,
        "d_kv": inner,
        "d_ff": wide,
        "num_heads": heads,
        "num_layers": layers,
        "num_decoder_layers": layers,
        "vocab_size": MT5_VOCABULARY,
        "feed_forward_proj": "gated-gelu",
        "relative_attention_num_buckets": 32,
        "relative_attention_max_distance": 128,
        "layer_norm_epsilon": 1e-6,
        "tie_word_embeddings": False,
        "pad_token_id": 0,
        "eos_token_id": 1,
        "decoder_start_token_id": 0,
    }
    (folder / "config.json").write_text(json.dumps(config), encoding="utf-8")
    (folder / "tokenizer.json").write_bytes((DATA / "mt5" / "tokenizer.json").read_bytes())
    (folder / "tokenizer_config.json").write_text(
        json.dumps({"tokenizer_class": "PreTrainedTokenizerFast", "eos_token": "</s>", "pad_token": "<pad>"}),
        encoding="utf-8",
    )
    return folder


def transquest(folder: Path, kind: str) -> Path:
    """A MonoTransQuest ("mono") or MicroTransQuest ("micro") folder."""
    from safetensors.torch import save_file

    vocab = vocabulary()
    random = Random(21 if kind == "mono" else 22)
    state = encoder_state(random, vocab=vocab, prefix="roberta.")
    if kind == "mono":
        _linear(state, "classifier.dense", random, WIDTH, WIDTH)
        _linear(state, "classifier.out_proj", random, 1, WIDTH)
    else:
        _linear(state, "classifier", random, 2, WIDTH)
    encoder_folder(folder, pre_norm=False, vocab=vocab)
    config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
    name = "XLMRobertaForSequenceClassification" if kind == "mono" else "XLMRobertaForTokenClassification"
    config |= {"architectures": [name], "num_labels": 1 if kind == "mono" else 2}
    config["id2label"] = {str(index): f"LABEL_{index}" for index in range(config["num_labels"])}
    config["label2id"] = {label: int(index) for index, label in config["id2label"].items()}
    (folder / "config.json").write_text(json.dumps(config), encoding="utf-8")
    args: dict[str, Any] = {"max_seq_length": 80 if kind == "mono" else 128}
    if kind == "micro":
        args |= {"labels_list": ["OK", "BAD"], "tag": "_", "default_quality": "OK"}
    (folder / "model_args.json").write_text(json.dumps(args), encoding="utf-8")
    save_file(state, folder / "model.safetensors", {"format": "pt"})
    return folder


def sentence_embeddings(folder: Path, *, pooling: str = "mean_tokens", dense: bool = True) -> Path:
    """A folder in the layout of sentence-transformers: encoder, pooling, a dense layer, normalisation."""
    import torch
    from safetensors.torch import save_file

    vocab = vocabulary()
    random = Random(31)
    encoder = folder / "0_Transformer"
    encoder_folder(encoder, pre_norm=False, vocab=vocab)
    save_file(encoder_state(random, vocab=vocab, prefix=""), encoder / "model.safetensors", {"format": "pt"})
    (encoder / "sentence_bert_config.json").write_text(
        json.dumps({"max_seq_length": 64, "do_lower_case": False}), encoding="utf-8"
    )
    modules = [("Transformer", "0_Transformer"), ("Pooling", "1_Pooling")]
    (folder / "1_Pooling").mkdir()
    modes = ("cls_token", "mean_tokens", "max_tokens", "mean_sqrt_len_tokens")
    (folder / "1_Pooling" / "config.json").write_text(
        json.dumps(
            {"word_embedding_dimension": WIDTH, **{f"pooling_mode_{mode}": mode == pooling for mode in modes}}
        ),
        encoding="utf-8",
    )
    if dense:
        modules += [("Dense", "2_Dense"), ("Normalize", "3_Normalize")]
        (folder / "2_Dense").mkdir()
        (folder / "3_Normalize").mkdir()
        state: dict[str, Any] = {}
        _linear(state, "linear", random, 24, WIDTH)
        torch.save(state, folder / "2_Dense" / "pytorch_model.bin")
        (folder / "2_Dense" / "config.json").write_text(
            json.dumps(
                {
                    "in_features": WIDTH,
                    "out_features": 24,
                    "bias": True,
                    "activation_function": "torch.nn.modules.activation.Tanh",
                }
            ),
            encoding="utf-8",
        )
    (folder / "modules.json").write_text(
        json.dumps(
            [
                {
                    "idx": index,
                    "name": str(index),
                    "path": place,
                    "type": f"sentence_transformers.models.{kind}",
                }
                for index, (kind, place) in enumerate(modules)
            ]
        ),
        encoding="utf-8",
    )
    return folder


def marian(folder: Path) -> Path:
    """A Marian translation model's folder."""
    import torch
    from transformers import MarianConfig, MarianMTModel

    pieces = [
        entry[0]
        for entry in json.loads((DATA / "xlmr" / "tokenizer.json").read_text(encoding="utf-8"))["model"][
            "vocab"
        ]
    ][4:-1]
    vocab = {"</s>": 0, "<unk>": 1} | {piece: index + 2 for index, piece in enumerate(pieces)}
    vocab["<pad>"] = len(vocab)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "vocab.json").write_text(json.dumps(vocab, ensure_ascii=False), encoding="utf-8")
    for name in ("source.spm", "target.spm"):
        (folder / name).write_bytes((DATA / "xlmr" / "sentencepiece.bpe.model").read_bytes())
    (folder / "tokenizer_config.json").write_text(
        json.dumps({"tokenizer_class": "MarianTokenizer", "source_lang": "en", "target_lang": "de"}),
        encoding="utf-8",
    )
    config = MarianConfig(
        vocab_size=len(vocab),
        d_model=32,
        encoder_layers=2,
        decoder_layers=2,
        encoder_attention_heads=4,
        decoder_attention_heads=4,
        encoder_ffn_dim=64,
        decoder_ffn_dim=64,
        max_position_embeddings=128,
        pad_token_id=vocab["<pad>"],
        eos_token_id=0,
        decoder_start_token_id=vocab["<pad>"],
        forced_eos_token_id=0,
        init_std=0.5,
    )
    torch.manual_seed(5)
    MarianMTModel(config).save_pretrained(folder)
    return folder
