"""Transfer learning: start a training from an existing model."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import nn

from ..inference.compatibility import season_shift, step_of
from ..inference.values import check_sample_values
from ..network.model_file import ModelCard, load_model
from ..network.normalisation import Normalisation
from ..raster.class_codes import describe_codes, sequential_codes
from ..runtime.errors import JobError, ModelFileError
from ..runtime.feedback import Feedback
from ..runtime.messages import Message, ParameterName
from ..samples.samples import Samples

FIXED_BY_WEIGHTS = ("architecture", "cnn_layers", "cnn_kernels", "lstm_width")
LAST_LAYER = "classify"


@dataclass(frozen=True)
class BaseModel:
    """Base model: a trained network whose weights another training starts from.

    Attributes
    ----------
    name : str
        For sentences.
    network : Module
        With its weights.
    card : ModelCard
        What is known about it.
    """

    name: str
    network: nn.Module
    card: ModelCard

    @staticmethod
    def read(path: Path) -> BaseModel:
        """Read a base model from a file; see :func:`model.network.model_file.load_model` for what it raises."""
        return BaseModel(path.stem, *load_model(path))

    @property
    def normalisation(self) -> Normalisation:
        """Normalisation of the base model, which its weights need."""
        return self.card.normalisation

    def check_samples(self, samples: Samples, feedback: Feedback) -> None:
        """Refuse samples that the network cannot read.

        Raises
        ------
        ModelFileError
            When bands, number of dates or the unit of the values differ.
        """
        card = self.card
        if samples.bands != card.bands:
            raise ModelFileError(
                "The base model {name} reads the bands {bands}, the samples have {present}; choose its bands under "
                "{@bands}, or another base model.",
                name=self.name,
                bands=", ".join(card.bands),
                present=", ".join(samples.bands),
            )
        if len(samples.days) != len(card.days):
            raise ModelFileError(
                "The base model {name} reads {count} dates, the samples have {present}; choose as many dates, or "
                "another base model.",
                name=self.name,
                count=len(card.days),
                present=len(samples.days),
            )
        check_sample_values(self.name, card, samples.series, feedback)
        self._check_dates(samples, feedback)
        new = sorted(set(samples.labels.tolist()) - set(card.labels))
        gone = sorted(set(card.labels) - set(samples.labels.tolist()))
        feedback.log(
            Message(
                "Starting from the weights of {name}, trained {date}; its normalisation is kept.",
                name=self.name,
                date=card.created[:10],
            )
        )
        if new:
            feedback.log(Message("Classes it does not know, which start anew: {classes}", classes=", ".join(new)))
        if gone:
            feedback.warn(
                Message(
                    "Classes of the base model without samples, which are left out: {classes}", classes=", ".join(gone)
                )
            )

    def _check_dates(self, samples: Samples, feedback: Feedback) -> None:
        """Report samples that were observed in another season than the base model's, or whose seasons are not known."""
        card = self.card
        if not card.timeline or not samples.timeline:
            feedback.log(
                Message(
                    "The dates of the base model {name} or of the samples are known by position only; whether both are of the "
                    "same season is not checked.",
                    name=self.name,
                )
            )
            return
        learned = [date.fromisoformat(day) for day in card.timeline]
        shift = season_shift(learned[0], samples.timeline[0])
        apart = float(np.abs(np.array(samples.days) + shift - np.array(card.days)).max())
        if apart > step_of(np.array(card.days)):
            feedback.warn(
                Message(
                    "The samples were observed from {first} to {last}, and the base model {name} learned {first_learned} to "
                    "{last_learned}: their dates are up to {days} days apart in the year. Give rasters of the same season, or "
                    "train without a base model.",
                    first=samples.timeline[0],
                    last=samples.timeline[-1],
                    name=self.name,
                    first_learned=learned[0],
                    last_learned=learned[-1],
                    days=f"{apart:.0f}",
                )
            )

    def fill_in(self, given: Mapping[str, Any]) -> dict[str, Any]:
        """Replace the training values that the weights decide.

        Raises
        ------
        JobError
            When one of them was asked for differently.
        """
        values = dict(given)
        for name in FIXED_BY_WEIGHTS:
            own = getattr(self.card.network, name)
            own = list(own) if isinstance(own, tuple) else own
            value = values.get(name)
            value = list(value) if isinstance(value, tuple) else value
            if value is not None and value != own:
                raise JobError(
                    "{name} is {value}, but the base model {model} has {own}; leave it empty, or train without a base "
                    "model.",
                    name=ParameterName(name),
                    value=value,
                    model=self.name,
                    own=own,
                )
            values[name] = own
        return values

    def codes_of(self, labels: tuple[str, ...], of_field: Mapping[str, int], feedback: Feedback) -> tuple[int, ...]:
        """Codes of classes in the maps of a network that starts from this one, so that they mean the same in both.

        Parameters
        ----------
        labels : tuple of str
            Of the samples.
        of_field : mapping of str to int
            Numbers that the class field has for them; empty where these are not asked for.
        feedback : Feedback
            Receives what is kept.

        Returns
        -------
        tuple of int
            One for each label; 1 … K where neither the field nor the base model has others.

        Raises
        ------
        ModelFileError
            When the base model has codes other than 1 … K, and none for a class or one that the field has for another class.
        """
        card = self.card
        own = {} if card.codes == sequential_codes(len(card.codes)) else dict(zip(card.labels, card.codes, strict=True))
        if not own:
            return tuple(of_field[label] for label in labels) if of_field else sequential_codes(len(labels))
        new = [label for label in labels if label not in own]
        if new and not of_field:
            raise ModelFileError(
                "The base model {name} has the codes {own} and none for {classes}; take the codes from a class field that has "
                "numbers for all classes ({@codes}).",
                name=self.name,
                own=describe_codes(card.labels, card.codes),
                classes=", ".join(new),
            )
        label_of = {code: label for label, code in own.items()}
        for label in labels if of_field else ():
            code = of_field[label]
            if own.get(label, code) != code or label_of.get(code, label) != label:
                raise ModelFileError(
                    "The class field has the number {code} for {label}, but the base model {name} has the codes {own}; correct "
                    "the number, or train without a base model.",
                    code=code,
                    label=label,
                    name=self.name,
                    own=describe_codes(card.labels, card.codes),
                )
        codes = own | dict(of_field)
        kept = describe_codes(card.labels, card.codes)
        feedback.log(Message("The codes of the base model are kept: {codes}", codes=kept))
        return tuple(codes[label] for label in labels)

    def copy_weights_to(self, network: nn.Module, labels: tuple[str, ...]) -> None:
        """Copy the weights to a new network; in its last layer only those of classes that both have."""
        weights = dict(self.network.state_dict())
        fresh = network.state_dict()
        known = [
            (number, self.card.labels.index(label)) for number, label in enumerate(labels) if label in self.card.labels
        ]
        for name in fresh:
            if name.startswith(f"{LAST_LAYER}."):
                rows = fresh[name].clone()
                for here, there in known:
                    rows[here] = weights[name][there]
                weights[name] = rows
        with torch.no_grad():
            network.load_state_dict(weights)
