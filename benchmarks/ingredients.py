"""What single changes to a recipe are worth: paired differences in accuracy over draws of the training samples.

    python benchmarks/ingredients.py [--list] [--only TEXT ...] [--draws N] [--recipe NAME] [--sets SET:SIZE ...] [--check]

Each draw trains on a given number of samples of a set, drawn by class, and is tested on all others; every change sees the same
draws, first weights and order of samples. Printed are the accuracy of the recipe and of a random forest, and for each
change the mean difference to the recipe ± the standard error of that mean, in percentage points: less than twice the
error is no finding. The networks of all draws are trained side by side as one wide network, several times as quick as one
after the other; --check compares that with :func:`model.training.loop.train`. Run it with the engine's Python, which also
needs scikit-learn here.
"""

from __future__ import annotations

import argparse
import math
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from accuracy import show
from suite.engine import PROJECT, Fold
from suite.labelled_sets import LabelledSet, divisions, read_set
from suite.methods import probabilities
from suite.tasks import FILES
from torch import Tensor, nn
from torch.nn import functional
from torch.optim import swa_utils
from torch.optim.lr_scheduler import OneCycleLR

from model.network.architectures import LstmFcn
from model.network.config import NetworkConfig
from model.network.normalisation import LOWEST, fit_normalisation
from model.network.prediction import LabelledSeries
from model.runtime.progress import Stopwatch
from model.samples.samples import Samples
from model.training.augmentation import date_dropout
from model.training.fitting import network_config
from model.training.loop import batches
from model.training.optimisation import class_weights
from model.training.recipes import TrainingConfig, resolve

COLUMNS = ("modis:40", "modis:160", "cerrado:80")
PREDICTED_AT_ONCE = 256
LSTM_WEIGHTS = ("weight_ih_l0", "weight_hh_l0", "bias_ih_l0", "bias_hh_l0")
MEMBER_SEEDS = 1000  # the further networks of a draw get seeds that no draw has

Alteration = Callable[[Tensor], Tensor]
Accuracies = npt.NDArray[np.floating]  # of draws, in per cent


@dataclass(frozen=True)
class Change:
    """One change to a recipe.

    Attributes
    ----------
    name : str
        As the table has it.
    config : mapping
        Values of :class:`model.training.recipes.TrainingConfig` that differ from the recipe's.
    steps : float
        Number of steps as a multiple of the recipe's. A changed batch size keeps the number of steps.
    alter : callable, optional
        What becomes of a batch of series (D, N, T, B) of D draws, before dates are hidden.
    smoothing, mixup, clip : float
        Label smoothing, both parameters of mixup's beta distribution, largest norm of a gradient; 0 for none.
    averaging : str
        ``ema`` (exponential mean of the weights), ``last quarter`` (their mean over the last quarter), or nothing.
    members : int
        Networks whose probabilities are averaged.
    """

    name: str
    config: Mapping[str, Any] = field(default_factory=dict)
    steps: float = 1
    alter: Alteration | None = None
    smoothing: float = 0
    mixup: float = 0
    clip: float = 0
    averaging: str = ""
    members: int = 1


def replaced(probability: float, substitute: Alteration) -> Alteration:
    """Dates of a series, each with probability `probability`, replaced by those of `substitute`."""
    return lambda series: torch.where(torch.rand(*series.shape[:3], 1) < probability, substitute(series), series)


def other_sample(series: Tensor) -> Tensor:
    """The next series of the batch, which is in random order."""
    return series.roll(1, dims=1)


def neighbours(series: Tensor) -> Tensor:
    """The mean of the dates before and after; at either end the one neighbour there is."""
    before = torch.cat([series[:, :, 1:2], series[:, :, :-1]], dim=2)
    after = torch.cat([series[:, :, 1:], series[:, :, -2:-1]], dim=2)
    return (before + after) / 2


def hide_varying_fraction(series: Tensor) -> Tensor:
    """Dates hidden with a probability between 0 and 0.2 that is drawn for each series."""
    hidden = torch.rand(*series.shape[:3], 1) < 0.2 * torch.rand(*series.shape[:2], 1, 1)
    return series.masked_fill(hidden, LOWEST)


def noise(deviation: float, alike: bool = False) -> Alteration:
    """Every value moved, by itself or with all dates of its band alike."""
    return lambda series: series + deviation * torch.randn_like(series[:, :, :1] if alike else series)


def scale(deviation: float) -> Alteration:
    """Every band of a series stretched."""
    return lambda series: series * (1 + deviation * torch.randn_like(series[:, :, :1]))


def drift(series: Tensor) -> Tensor:
    """Every band moved along a course of straight lines between four random numbers of SD 0.1."""
    numbers = 0.1 * torch.randn(series.shape[0] * series.shape[1], series.shape[3], 4)
    course = functional.interpolate(numbers, series.shape[2], mode="linear", align_corners=True)
    return series + course.transpose(1, 2).view_as(series)


def shift(series: Tensor) -> Tensor:
    """Series moved in time by a random number of SD 0.5 dates; beyond the ends the first and the last date go on."""
    last = series.shape[2] - 1
    at = (torch.arange(last + 1.0).view(1, 1, -1, 1) + 0.5 * torch.randn_like(series[:, :, :1, :1])).clamp(0, last)
    before = at.floor().clamp(max=last - 1)
    left, right = (series.gather(2, (before + step).long().expand_as(series)) for step in (0, 1))
    return torch.lerp(left, right, at - before)


KERNELS = {name: {"cnn_kernels": tuple(map(int, name.split("/")))} for name in ("8/5/3", "5/5/3", "5/3/3", "3/3/1")}
NOT_HIDDEN = {"date_dropout": 0.0}
CHANGES = (
    Change("without date dropout", NOT_HIDDEN),
    *(Change(f"date dropout {share}", {"date_dropout": share}) for share in (0.05, 0.2, 0.3)),
    Change("date dropout between 0 and 0.2, drawn for each series", NOT_HIDDEN, alter=hide_varying_fraction),
    Change("a random number in place of a hidden date", NOT_HIDDEN, alter=replaced(0.1, torch.rand_like)),
    Change("another sample's date in place of a hidden one", NOT_HIDDEN, alter=replaced(0.1, other_sample)),
    Change("the neighbours' mean in place of a hidden date", NOT_HIDDEN, alter=replaced(0.1, neighbours)),
    *(Change(f"kernels {name}", kernels) for name, kernels in KERNELS.items()),
    *(Change(f"kernels {name}, without date dropout", {**k, **NOT_HIDDEN}) for name, k in KERNELS.items()),
    *(Change(f"CNN dropout {rate}", {"cnn_dropout_rates": (rate,) * 3}) for rate in (0.1, 0.2)),
    *(Change(f"LSTM width {width}", {"lstm_width": width}) for width in (32, 64)),
    *(Change(f"LSTM dropout {rate}", {"lstm_dropout": rate}) for rate in (0.5, 0.0)),
    *(Change(f"peak rate {rate}", {"learning_rate": rate}) for rate in (0.0005, 0.001, 0.004, 0.008)),
    *(Change(f"{steps} times as many steps", steps=steps) for steps in (0.5, 2, 4)),
    *(Change(f"batches of {size}, as many steps", {"batch_size": size}) for size in (8, 32)),
    *(Change(f"gradients clipped at norm {norm}", clip=norm) for norm in (1, 5)),
    *(Change(f"weight decay {decay}", {"weight_decay": decay}) for decay in (0.01, 0.1)),
    Change("exponential mean of the weights, decay 0.99", averaging="ema"),
    Change("mean of the weights over the last quarter", averaging="last quarter"),
    Change("mean of the probabilities of 3 networks", members=3),
    Change("balanced class weights", {"class_weights": "balanced"}),
    Change("label smoothing 0.1", smoothing=0.1),
    *(Change(f"noise, SD {deviation}", alter=noise(deviation)) for deviation in (0.02, 0.05)),
    Change("offset, SD 0.05", alter=noise(0.05, alike=True)),
    Change("scale, SD 0.1", alter=scale(0.1)),
    Change("slow drift, SD 0.1", alter=drift),
    Change("shift in time, SD 0.5 dates", alter=shift),
    *(Change(f"mixup, α {alpha}", mixup=alpha) for alpha in (0.2, 0.5)),
)


@dataclass(frozen=True)
class Draws:
    """D draws of one size from one set.

    Attributes
    ----------
    samples, size : Samples, int
        The set, and how many of its samples a draw learns from.
    parts : list
        Positions that each draw learns from, and the others.
    training, test : LabelledSeries
        The same, normalised by what the draw learns from: series (D, N, T, B), classes (D, N).
    """

    samples: Samples
    size: int
    parts: list[tuple[npt.NDArray[np.intp], npt.NDArray[np.intp]]]
    training: LabelledSeries
    test: LabelledSeries


def draw(samples: Samples, size: int, count: int) -> Draws:
    """Draws with the seeds 0 to `count` - 1."""
    classes = torch.from_numpy(np.unique(samples.labels, return_inverse=True)[1])
    data = LabelledSet(samples, None, samples.labels)
    folds = [fold for seed in range(count) for fold in divisions(data, str(size), seed)]
    parts = [(fold.training, fold.test) for fold in folds]
    inputs = []
    for chosen, others in parts:
        normalisation = fit_normalisation(samples.series[chosen], samples.bands)
        inputs.append([torch.from_numpy(normalisation.apply(samples.series[part])) for part in (chosen, others)])
    training, test = (
        LabelledSeries(torch.stack([pair[i] for pair in inputs]), torch.stack([classes[part[i]] for part in parts]))
        for i in (0, 1)
    )
    return Draws(samples, size, parts, training, test)


class SideBySide(nn.Module):
    """Networks ``lstm-fcn`` of the same sizes as one network, which computes what each of them would.

    The leading dimension of every parameter is D networks, or D networks with several channels each.

    Parameters
    ----------
    seeds : sequence of int
        Of the weights that the D networks start with.
    config : NetworkConfig
        Their sizes and dropout rates.
    """

    def __init__(self, seeds: Sequence[int], config: NetworkConfig) -> None:
        super().__init__()
        self.count = count = len(seeds)
        states = []
        for seed in seeds:
            torch.manual_seed(seed)
            states.append(LstmFcn(config).state_dict())
        blocks: list[nn.Module] = []
        channels = config.bands
        layers = zip(config.cnn_layers, config.cnn_kernels, config.cnn_dropout_rates, strict=True)
        for number, (filters, kernel, dropout) in enumerate(layers):
            convolution = nn.Conv1d(count * channels, count * filters, kernel, padding="same", groups=count)
            for name, parameter in convolution.named_parameters():
                parameter.data = torch.cat([state[f"convolutions.{number}.0.{name}"] for state in states])
            blocks += [convolution, nn.BatchNorm1d(count * filters), nn.ReLU(), nn.Dropout(dropout)]
            channels = filters
        self.convolutions = nn.Sequential(*blocks)
        self.lstm, self.classify = (
            nn.ParameterDict({name: torch.stack([state[f"{layer}.{name}"] for state in states]) for name in names})
            for layer, names in (("lstm", LSTM_WEIGHTS), ("classify", ("weight", "bias")))
        )
        self.lstm_dropout = nn.Dropout(config.lstm_dropout)

    def forward(self, series: Tensor) -> Tensor:
        """Logits (D, N, K) of series (D, N, T, B)."""
        channels = series.permute(1, 0, 3, 2).flatten(1, 2)
        shapes = self.convolutions(channels).mean(dim=2).unflatten(1, (self.count, -1)).transpose(0, 1)
        joined = torch.cat([self.lstm_dropout(self._last_state(series)), shapes], dim=2)
        return joined @ self.classify["weight"].mT + self.classify["bias"].unsqueeze(1)

    def _last_state(self, series: Tensor) -> Tensor:
        from_input, from_state, *biases = (self.lstm[name] for name in LSTM_WEIGHTS)
        state = memory = series.new_zeros(*series.shape[:2], from_state.shape[2])
        for band in series.unbind(dim=3):
            gates = band @ from_input.mT + state @ from_state.mT + sum(biases).unsqueeze(1)
            enter, forget, new, leave = gates.chunk(4, dim=2)
            memory = forget.sigmoid() * memory + enter.sigmoid() * new.tanh()
            state = leave.sigmoid() * memory.tanh()
        return state

    def clip_gradients(self, limit: float) -> None:
        """Scale down each network's gradient to a norm of `limit`."""
        gradients = [p.grad.view(self.count, -1) for p in self.parameters() if p.grad is not None]
        norms = sum(gradient.square().sum(dim=1) for gradient in gradients)
        factors = (limit / torch.as_tensor(norms).sqrt().clamp(min=1e-6)).clamp(max=1)
        for gradient in gradients:
            gradient.mul_(factors.unsqueeze(1))


def changed_config(recipe: str, change: Change, size: int) -> TrainingConfig:
    """The recipe with a change, its epochs set so that the number of steps is what the change wants."""
    plain = resolve(recipe, {}, size)
    steps = change.steps * plain.epochs * math.ceil(size / plain.batch_size)
    config = resolve(recipe, change.config, size)
    return replace(config, epochs=math.ceil(steps / math.ceil(size / config.batch_size)))


def train_side_by_side(draws: Draws, config: TrainingConfig, change: Change) -> nn.Module:
    """Train a network for each draw as :func:`model.training.loop.train` would, with what a change adds to that."""
    training, kinds = draws.training, len(np.unique(draws.samples.labels))
    built_from = network_config(config, draws.samples, kinds)
    seeds = [config.seed + number for number in range(len(draws.parts))]
    network = SideBySide(seeds, built_from).train()
    optimizer = torch.optim.AdamW(
        network.parameters(), lr=config.learning_rate, eps=config.eps, weight_decay=config.weight_decay, fused=True
    )
    total = config.epochs * math.ceil(draws.size / config.batch_size)
    schedule = OneCycleLR(optimizer, max_lr=config.learning_rate, total_steps=total + 1)
    mean = swa_utils.get_ema_avg_fn(0.99) if change.averaging == "ema" else swa_utils.get_swa_avg_fn()
    averaged = swa_utils.AveragedModel(network, avg_fn=mean, use_buffers=True)
    averaged_from = {"": total, "ema": 0, "last quarter": 0.75 * total}[change.averaging]
    weights = torch.ones(len(seeds), 1, kinds)
    if config.class_weights == "balanced":
        weights = torch.stack([class_weights(classes, kinds) for classes in training.classes]).unsqueeze(1)
    all_targets = functional.one_hot(training.classes, kinds) * (1 - change.smoothing) + change.smoothing / kinds
    generators = [torch.Generator().manual_seed(seed) for seed in seeds]
    every = torch.arange(len(seeds)).unsqueeze(1)
    for _ in range(config.epochs):
        for chosen in zip(*(batches(draws.size, config.batch_size, g) for g in generators), strict=True):
            positions = torch.stack(chosen)
            series, targets = training.series[every, positions], all_targets[every, positions]
            if change.alter:
                series = change.alter(series)
            if change.mixup:
                share = torch.distributions.Beta(change.mixup, change.mixup).sample((*positions.shape, 1))
                series = torch.lerp(series, other_sample(series), share.unsqueeze(3))
                targets = torch.lerp(targets, other_sample(targets), share)
            hidden = [date_dropout(s, config.date_dropout, g) for s, g in zip(series, generators, strict=True)]
            wanted = targets * weights
            log_likelihoods = (wanted * network(torch.stack(hidden)).log_softmax(dim=2)).sum(dim=(1, 2))
            optimizer.zero_grad(set_to_none=True)
            (-log_likelihoods / wanted.sum(dim=(1, 2))).sum().backward()
            if change.clip:
                network.clip_gradients(change.clip)
            optimizer.step()
            schedule.step()
            if schedule.last_epoch > averaged_from:
                averaged.update_parameters(network)
    return averaged if change.averaging else network


def accuracies(draws: Draws, recipe: str, change: Change) -> Accuracies:
    """What a change gives."""
    config = changed_config(recipe, change, draws.size)
    parts = draws.test.series.split(PREDICTED_AT_ONCE, dim=1)
    total = torch.zeros(())
    for member in range(change.members):
        network = train_side_by_side(draws, replace(config, seed=member * MEMBER_SEEDS), change).eval()
        with torch.inference_mode():
            total = total + torch.cat([network(part).softmax(dim=2) for part in parts], dim=1)
    return 100 * (total.argmax(dim=2) == draws.test.classes).double().mean(dim=1).numpy()


def one_by_one(draws: Draws, method: str) -> Accuracies:
    """What a method of accuracy.py gives, one draw after the other."""
    classes = np.unique(draws.samples.labels, return_inverse=True)[1]
    folds = [Fold(1, *part) for part in draws.parts]
    predicted = [probabilities(method, draws.samples, fold, seed).argmax(axis=1) for seed, fold in enumerate(folds)]
    return np.array([100 * (p == classes[fold.test]).mean() for p, fold in zip(predicted, folds, strict=True)])


def difference(values: Accuracies, others: Accuracies) -> str:
    """Mean of the paired differences ± its standard error; bold from twice that on."""
    mean, error = (values - others).mean(), (values - others).std(ddof=1) / math.sqrt(len(values))
    text = f"{mean:+.2f} ± {error:.2f}".replace("-", "−")
    return f"**{text}**" if abs(mean) > 2 * error else text


def rows(columns: dict[str, Draws], recipe: str, changes: Sequence[Change], check: bool) -> Iterator[str]:
    """Lines of a Markdown table, each as soon as it is known: a row for a change, a column for a set and size."""
    plain, watch = Change("recipe"), Stopwatch(1)

    def row(name: str, cells: Iterable[str]) -> str:
        return f"| {name} | " + " | ".join(cells) + " |"

    def looks(change: Change) -> float:  # series that training looks at, to which its time is roughly proportional
        return sum(change.members * d.size * changed_config(recipe, change, d.size).epochs for d in columns.values())

    yield row(f"change to `{recipe}`", columns)
    yield row("---", ["---"] * len(columns))
    of_recipe = [accuracies(draws, recipe, plain) for draws in columns.values()]
    seconds = watch.seconds * sum(map(looks, changes)) / looks(plain)
    show(f"{len(changes)} changes, about {seconds / 60:.0f} minutes.")
    yield row("*accuracy without any change*", (f"*{values.mean():.2f}*" for values in of_recipe))
    trees = [one_by_one(draws, "forest") for draws in columns.values()]
    yield row("*random forest*", (f"*{values.mean():.2f}*" for values in trees))
    yield row("*recipe less forest*", map(difference, of_recipe, trees))
    if check:
        show("Training one by one ...", end="")
        alone = [one_by_one(draws, recipe) for draws in columns.values()]
        yield row("*trained one by one*", map(difference, alone, of_recipe))
    for change in changes:
        show(change.name, end="")
        changed = [accuracies(draws, recipe, change) for draws in columns.values()]
        yield row(change.name, map(difference, changed, of_recipe))
    show(f"{watch.seconds / 60:.1f} minutes.")


def main() -> None:
    """Run it and print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--list", action="store_true", help="print the names of the changes and do nothing else")
    parser.add_argument("--only", nargs="+", default=[""], metavar="TEXT", help="changes whose name has one of these")
    parser.add_argument("--draws", type=int, default=10, help="at least 2 (default: %(default)s)")
    parser.add_argument("--recipe", default="fast", choices=("fast", "recommended"), help="default: %(default)s")
    parser.add_argument("--sets", nargs="+", default=COLUMNS, metavar="SET:SIZE", help="default: %(default)s")
    parser.add_argument("--check", action="store_true", help="also train each draw by itself with model.training.train")
    folder = PROJECT.parent / "shared" / "data"
    parser.add_argument("--data", type=Path, default=folder, help="where the GeoPackages are (default: %(default)s)")
    arguments = parser.parse_args()
    changes = [change for change in CHANGES if any(text in change.name for text in arguments.only)]
    if arguments.list:
        print("\n".join(change.name for change in changes))
        return
    torch.set_num_threads(1)
    pairs = [column.split(":") for column in arguments.sets]
    sets = {name: read_set((arguments.data / FILES[name]).resolve()).samples for name, _ in pairs}
    columns = {f"{name}, {size} samples": draw(sets[name], int(size), arguments.draws) for name, size in pairs}
    for line in rows(columns, arguments.recipe, changes, arguments.check):
        show("", end="\r")
        print(line, flush=True)


if __name__ == "__main__":
    main()
